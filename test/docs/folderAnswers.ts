/** A room of the house, as a newcomer looks for it. */
export interface FolderAnswer {
  /** The questions that its files answer. */
  readonly answers: string;
  /** The files to begin with, by their paths in the room; none where nothing is built yet. */
  readonly begin: readonly string[];
}

const answer = (answers: string, ...begin: readonly string[]): FolderAnswer => ({ answers, begin });

/** What each folder answers, and each room of a folder that has rooms: `"grant/check"`. */
export const folderAnswers: Readonly<Record<string, FolderAnswer>> = {
  finding: answer(
    "How is a fault reported: its rule, place, message and values?",
    "Finding.ts",
    "Rule.ts",
    "DomainError.ts",
  ),
  rounding: answer(
    "In which directions can an amount be rounded? Which text is a decimal?",
    "RoundingMode.ts",
    "readDecimal.ts",
  ),
  "schema/problem": answer(
    "What does reading refuse, and within which limits?",
    "readRules.ts",
    "ReadLimits.ts",
  ),
  "schema/engine": answer(
    "How is data of unknown origin looked through safely and quickly?",
    "README.md",
  ),
  schema: answer(
    "How does JSON become a typed value, and back? Which kinds of entity exist, and which fields have they all?",
    "readJson.ts",
    "schemaOf.ts",
    "entityNames.ts",
    "fields.ts",
  ),
  rate: answer("What is a share or a percentage, exactly?", "Rate.ts"),
  money: answer(
    "What is an amount? How is it read, written, divided and rounded?",
    "Money.ts",
    "moneyText.ts",
    "allocation.ts",
  ),
  "time/date": answer(
    "What is a day, and which day is it in London at an instant?",
    "LocalDate.ts",
    "londonClock.ts",
  ),
  "time/range": answer("How do periods lie to each other?", "DateRange.ts", "rangeRelation.ts"),
  "time/term": answer("When does a term of five years end?", "Term.ts", "termEnds.ts"),
  "time/year": answer(
    "In which financial year, quarter or month does a day fall?",
    "FinancialYear.ts",
  ),
  "time/working-day": answer(
    "Which days are working days, and where does a payment move that falls on another?",
    "workingDays.ts",
    "englandAndWales.ts",
  ),
  "time/schedule": answer("On which days does something recur?", "schedule.ts"),
  "time/deadline": answer(
    "When does a scheme or a consultation close? A bare date lasts until midnight in London at the end of that day.",
    "Deadline.ts",
    "deadlineQueries.ts",
  ),
  time: answer("Which failures can the calendar throw?", "TimeFailures.ts"),
  exact: answer("How is a chain of calculations rounded once, at its end?", "ExactAmount.ts"),
  figure: answer(
    'What does "over £1.1m" allow, and do several such figures agree?',
    "Figure.ts",
    "bounds.ts",
    "crossCheck.ts",
  ),
  identifier: answer(
    "Is the code of a charity, company, NHS body or area valid, and how is it written?",
    "organisationIdentifier.ts",
    "checkIdentifier.ts",
  ),
  lifecycle: answer(
    "Which status may follow which, and how did an entity reach its own?",
    "lifecycle.ts",
    "advance.ts",
    "checkHistory.ts",
  ),
  organisation: answer(
    "Who takes part, under which name and code, and who followed whom?",
    "Organisation.ts",
    "Supersession.ts",
  ),
  funding: answer(
    "How does an amount fall into years? What is earned by a day, paid in instalments, carried forward, or beside the budget?",
    "spendProfile.ts",
    "earnedTo.ts",
    "instalmentPlan.ts",
  ),
  "funding/fund": answer("What is drawn from a fund, and does it fit?", "Fund.ts", "fundUse.ts"),
  "funding/price": answer("What is an amount in the prices of another year?", "realTerms.ts"),
  partnership: answer(
    "Who is in a partnership, what does it declare, and what does it spend?",
    "Partnership.ts",
    "StrategicPlan.ts",
  ),
  "partnership/locality-plan": answer(
    "What was a locality awarded, what was agreed, and what is released?",
    "LocalityPlan.ts",
    "checkLocalityPlan.ts",
  ),
  agreement: answer(
    "Who agreed what, for how long, and what is consulted on?",
    "MemorandumOfUnderstanding.ts",
    "ActionPlan.ts",
    "Consultation.ts",
  ),
  "grant/parts": answer(
    "What is a grant made of: budget, claims, payments, changes, statuses? Which rules are about each?",
    "GrantBudget.ts",
    "GrantPayments.ts",
    "paymentRules.ts",
    "claimRules.ts",
    "grantAwardRules.ts",
  ),
  grant: answer(
    "What is a grant, a programme and a scheme? Which rules are there for each?",
    "StrategicPartnerGrant.ts",
    "StrategicPartnerProgramme.ts",
    "GrantScheme.ts",
    "grantRules.ts",
  ),
  "grant/award": answer(
    "What is an award that a body published, how is it dated, and what does not add up in it?",
    "PublishedAward.ts",
    "awardFunding.ts",
    "checkAward.ts",
    "awardRules.ts",
  ),
  "grant/timeline": answer(
    "What is awarded, earned, paid and outstanding on a day, and when does the grant end?",
    "grantPosition.ts",
    "earning.ts",
    "grantDays.ts",
    "awardYears.ts",
  ),
  "grant/payment": answer(
    "What is to be paid now, what is held, and what must come back?",
    "grantPaymentRun.ts",
    "grantUnspent.ts",
    "grantClawback.ts",
  ),
  "grant/monitor": answer(
    "How do budget, spending and forecast compare, by heading and month?",
    "grantMonitor.ts",
  ),
  "grant/check": answer(
    "What does not add up: awards, payments, claims, periods, subsidies, the programme?",
    "checkGrant.ts",
    "checkClaims.ts",
    "checkPayments.ts",
  ),
  "mutual/parts": answer(
    "What is a mutual made of: stages, staff, contract, surplus? Which law applies to its form?",
    "MutualStages.ts",
    "legalForm.ts",
  ),
  mutual: answer(
    "What is a mutual, and what is a route by which services are bought?",
    "RightToProvideMutual.ts",
    "ProcurementRoute.ts",
  ),
  "mutual/finance": answer(
    "What may a mutual distribute, and which contracts may be reserved for it?",
    "cicDistributionLimit.ts",
    "reservedContractEligibility.ts",
  ),
  "mutual/check": answer(
    "What does not add up in a mutual or a route?",
    "checkMutual.ts",
    "checkRoute.ts",
  ),
  portfolio: answer(
    "What stands together, do its references resolve, and what falls in which year?",
    "Portfolio.ts",
    "checkPortfolio.ts",
    "kindChecks.ts",
    "fundingRows.ts",
  ),
  "open-data": answer("How do other formats, such as 360Giving, become a portfolio?"),
  catalogue: answer(
    "Which rules, failures and schemas are there in all?",
    "ruleCatalogue.ts",
    "wireForms.ts",
  ),
  report: answer("What does a finance officer read?"),
  testing: answer("How are fixtures kept from change?", "deepFreeze.ts"),
  "testing/golden": answer("Which JSON must every later version still read?", "goldenJson.ts"),
  "testing/builders": answer("How does a test make a fictional entity?", "buildGrants.ts"),
  "testing/faults": answer(
    "Which data breaks each rule, and which just keeps it?",
    "faults.ts",
    "Fault.ts",
  ),
  "testing/facts": answer("What do public documents state?", "greaterManchester.ts", "fact.ts"),
  "testing/generators": answer(
    "How are random values made that are valid?",
    "schemaArbitrary.ts",
    "recipe.ts",
  ),
  program: answer("How does the command read files and print reports?"),
};
