/** The doc comments by type, a line each, as `typeDescriptionsIn` takes them apart. Written by `npm run descriptions`; do not edit. */
export const descriptions: string = `
ActionPlan: A plan of what public bodies and others are to do, with those who agreed it and those who adopted it. These are two relations: bodies agree a plan with each other, others adopt what they agreed. actionPlanSchema reads one from JSON, checkActionPlan checks it.
 title: Its title: one line.
 cycle (PlanCycle): The years that it is for; no financial year, even if it is written like one.
 recommendations (Recommendation): Its recommendations, as far as they are recorded.
 agreedBy: The ids of the organisations and partnerships that agreed it with each other.
 adoptedBy: The ids of the organisations, partnerships, programmes and sectors that adopted it.
 supportedBy: The ids of the organisations that support it without having agreed or adopted it.
 usedBy: The ids of the bodies that use it to shape what they do.
 follows (Manifesto): The manifesto whose proposals are fed into it.
 purposes: Its purposes, each in one line of your own words.
 themes: Its themes, by name. The list may be open.
 partOf: The process that it is part of, by name: one line.
 launchedOn: When it was launched: the day, month or year that is stated.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
AggregateSettings: The options with which a FundingAggregate was made, with the defaults of those omitted.
 asOf: The day from which funds were looked at; absent if all draws count.
 consortia: To whom an award to a consortium counts; to its \`members\` if omitted.
 months: Whether to sum by month too, which is twelve times as much work; \`false\` if omitted.
 by: How an amount without an agreed profile is spread over its period; by days if omitted.
 reading: How the words of published figures are read; strictly if omitted.
AgreementVariation: A change that the parties made to the amount of a signed agreement.
 on: The day on which it was agreed.
 change (MoneyJson): By how much the amount changed: negative if it was cut.
 reason: Why: one line.
AwardClassification: A class in which the publisher put an award.
 vocabulary: The list from which the class is taken: one line.
 code: The code of the class in that list: one line.
 title: Its title: one line.
AwardDates: When the work under an award was to take place, or took place, as far as it was published.
 start: Its first day, month or year.
 end: Its last day, month or year, included.
 months: How many months it takes: a whole number from 1. Where it disagrees with the dates, the dates count.
AwardProgramme: The programme of an award: as it was published, by its id in the portfolio, or both.
 id: The id of the programme, where the portfolio has it.
 title: Its title, as published: one line.
 code: Its code, as published: one line.
AwardRecipient: Who received an award, as far as it was published: an organisation with an id, an organisation by name only, or an individual, of whom nothing is kept.
 kind: Whether the recipient is an organisation or one person.
 organisation: The id of the organisation; absent where it was published by name only.
 name: The name of the organisation, as published: one line.
 charityNumber: The charity number that was published beside the id, as published: one line.
 companyNumber: The company number that was published beside the id, as published: one line.
AwardRegrant: That the money of an award is granted onwards, and so may stand in the data twice. Sums show it apart.
 type: The kind of regrant.
 of: The id of the award whose money this is; absent where it is not known.
BeneficiaryLocation: A place whose people a grant is for: its name, the code of its area, or both.
 name: Its name: one line.
 area: The GSS code of its area, such as \`"E08000006"\`.
BudgetLine: One line of the budget that was agreed for a grant.
 heading: The purpose of the money, such as \`"Salaries"\`: one line. Actuals and claims name it.
 financialYear: The financial year that it is for; absent if it is for all of them.
 costCentre: The funder's cost centre: one line.
 orderNumber: The funder's purchase order: one line.
 recurrent: Whether the cost comes back every year.
 expenditure: Whether it is spent on running (\`revenue\`) or on what lasts (\`capital\`).
 fundingSource: Where the money comes from, such as another body's match funding: one line.
 amount (MoneyJson): How much, to the minor unit.
CarryForwardDecision: The decision on a request to carry money into the next financial year.
 outcome: Whether the funder approved it, refused it, or let it lapse. Only what is approved is carried.
 on: The day of the decision, or on which it lapsed.
CharityNumber: A charity number in canonical form: that of the Charity Commission for England and Wales (\`"1164883"\`, a linked charity \`"1164883-1"\`), of the Scottish regulator (\`"SC042386"\`) or of the Charity Commission for Northern Ireland (\`"NIC100019"\`), or the tax reference of a charity that need not register (\`"X6243"\`). It is a plain string; normaliseCharityNumber makes one.
ClaimedHeading: The claim under one heading of the budget.
 heading: The heading of the budget: one line.
 claimed (MoneyJson): How much the recipient claims, with the VAT on it that is claimed.
 irrecoverableVat (MoneyJson): The part of it that is VAT which the recipient cannot recover; absent if that is not stated.
 eligible (MoneyJson): How much of that the funder accepts; absent until it has been assessed.
 reason: Why the rest is not accepted: one line.
ClinicalAppropriateness: Whether it is clinically appropriate that staff run the services as an independent organisation, as somebody judged it.
 appropriate: Whether it was judged appropriate.
 decidedOn: The day of the judgement.
 by: Who judged it: a role or a body, never the name of a person. One line.
 reason: Why: one line.
CompanyNumber: The number of a company, or of another body at Companies House, in canonical form: eight characters, its zeros included, such as \`"09506232"\`, \`"NI012345"\` or \`"IP031455"\`. It is a plain string; normaliseCompanyNumber makes one.
ConsortiumMember: A member of the consortium that holds a grant, and its share.
 organisation: The id of the organisation.
 share: Its exact share of every award, from 0 to 1; the shares of all members sum to exactly 1 on every day of the grant.
 validity (Validity): The days on which it holds that share; all days of the grant if omitted. One whose share changes is listed once for each share.
Consultation: A consultation: questions that anybody may answer until it closes. consultationSchema reads one from JSON, consultationWindow says how long it is open, isOpen and daysLeft whether it still is, and checkConsultation checks it.
 about: Its subject: one line.
 closes: When it closes: a day, which counts to its end, or a time of a day in London; absent if that is not stated.
 opens: The first day on which it is open; absent if that is not known.
 questions (Figure): How many questions it asks.
 actionPlan: The id of the action plan that it is about.
 channels: How it can be answered, such as \`"Email"\`: each way in one line, without addresses of people.
 response (Publication): The response to it, promised or published.
 reasonForShortWindow: Why it is open for less than the norm of its day, where its own words say so: one line.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
DateRange: The days from one date to another, **both included**. 1 April 2016 to 31 March 2017 is a whole financial year, and a range is never empty. It is a plain object; dateRange makes one whose ends are in order.
 start: The first day, included.
 end: The last day, included: the same as \`start\` for a single day.
DatedIdentifier: A code under which a register knows an organisation, for as long as it was or is its code. A body may keep its code and change its name, or be given a new code when it merges with another.
 scheme: The register or list that gives the code, one line: the code of a list of organisations, such as \`"GB-CHC"\`, or \`"ODS"\` or \`"GSS"\`. Another is kept, and found unusual.
 id: The code, as the register writes it: one line.
 validity (Validity): From when to when it is the code; absent if that is not known.
Deadline: A day (\`"2018-06-29"\`), up to its end, or a time on a day (\`"2018-06-29T17:00"\`) at which something closes, by the clocks in London. It is a plain string, and every LocalDate from 1972 on is one.
DeclaredCount: How many members of one category a partnership says it has.
 category: The category that is counted.
 count: How many: a whole number, zero or more.
 stated (Figure): The count as it was published, with its words and its source.
DeclaredMembers: How many members a partnership says it has. Counts go stale: say when they were true, if that is known.
 counts (DeclaredCount): The counts by category, each category once; empty where only a total is declared.
 total: The total that is declared beside them: a whole number, zero or more.
 totalStated (Figure): The total as it was published.
 asOf: The day, month or year for which they were true; absent if that is not stated.
 source (SourceRef): Where they are declared.
EndNotice: Notice that the funding of a grant ends or changes.
 givenOn: The day on which it was given.
 endsOn: The last day of the funding as it was.
 reason: Why: one line.
 recordedOn: The day on which it was recorded; absent where that is not known.
ExpressionOfInterest: The expression of interest with which staff ask to run services themselves.
 scope: Its scope: one service, several, or a whole care pathway.
 submittedOn: The day on which it was submitted.
 consideredOn: The day on which the board of the host considered it.
 reason: Why it was approved or declined: one line.
Extensions: Your own data, kept with an entity under \`extensions\`: any keys, any plain JSON. The library keeps all of it and writes it back, and uses none of it.
Figure: A figure as it was published, with the words that qualify it. "Over £1.1m" is not £1.1m: bounds returns the values that it allows, and every calculation of this library keeps it a bound.
 value: The number in the figure: money, a whole number, or a share (38% is \`Rate\` 19/50). It may be a bound, so money and shares cannot be compared by it: compare the figure, as isAtMost does, or use exactAmount.
 qualifier: How the words around the number qualify it.
 asStated: The words of the source, as short as they can be: \`"over £1.1m"\`.
 unit: The unit of a number: \`"organisations"\`, \`"hours"\`.
 per: The unit that the figure is per: \`"week"\`, \`"project"\`.
 additional: \`true\` if the figure is added to an opening amount that is not stated, as "at least £10 million additional" is. bounds is then about the added amount only.
 asOf: The day, month or year for which the figure was true.
 source (SourceRef): Where it was published.
FinancialGap: The money that would be missing by some time if nothing changed.
 figure (Figure): How much would be missing.
 by: By when: the day, month or year that is stated; for \`2020/21\` its last month, \`2021-03\`.
FinancialYear: A public sector financial year, 1 April to 31 March, such as \`"2016/17"\`. It is a plain string: it goes into JSON as it is, \`===\` and \`<\` compare it, and it can be the key of a \`Map\`. The first is 0001/02 and the last 9998/99, the years that lie entirely within the range of LocalDate. Make one with financialYear or financialYearOf.
Footprint: The area that a partnership serves.
 name: The name of the area: one line.
 area: The GSS code of the area, where it has one: of a health and care system, \`E54\`, say.
 population (Figure): How many people live there.
Fund: A pot of money from which agreements and grants are funded. What is drawn from it is not kept here but with whatever draws; fundUse brings the two together. fundSchema reads one from JSON.
 name: Its name: one line.
 holder: The id of the organisation or partnership that holds it.
 total (Figure): How much was in it at first: over its whole period, or, where it is said so, a year (\`per: "year"\`). What enlarged it later is kept apart.
 enlargements (FundEnlargement): The money that was added to it later.
 period (OpenRange): From when to when money may be drawn from it, both days included; its end may be \`"open-ended"\`.
 perProjectCap (Figure): The most that one project may get; an amount equal to it is within it.
 purposes: Its purposes, each in one line of your own words.
 supported (Figure): How many bodies or projects it is said to have supported.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
FundDrawsCell: The draws on one fund, in one currency.
 fund: The id of the fund.
 currency: The currency of the amount.
 apart: Why totals show these draws apart; absent where they do not.
 amount: The sum of the draws.
 draws: The number of draws.
FundEnlargement: Money that was added to a Fund after it had been set up.
 amount (Figure): How much was added; not what the fund then came to.
 on: The first day on which it was there.
FundingAggregate: The sums of a portfolio, or of a part of one, in a form that can be merged: plain JSON, which crosses worker threads, processes and files as it is. All lists are sorted, so that the same portfolio always gives the same bytes, however it was cut. fundingAggregateSchema reads one that comes from elsewhere.
 settings (AggregateSettings): The options with which it was made; absent from an empty aggregate.
 entities: The number of entities that were put in, by list.
 cells (FundingCell): The amounts of the financial years, by everything that rows may have in common.
 monthCells (MonthCell): The amounts of the months; empty unless asked for.
 draws (FundDrawsCell): The draws on the funds.
FundingCell: The sum of those rows of fundingByFinancialYear that agree in everything that is kept here.
 amount: The sum of the rows.
 rows: The number of rows.
 funder: The id of the organisation that funds it, where the entity names one.
 list: The list of the portfolio in which the commitment stands.
 financialYears: The financial years that the amount covers; more than one where no single one is known, none where nothing says when the money falls.
 currency: The currency of the amount; absent only where no figure says one.
 basis: The basis of the amount. \`stated\`, \`same-as\`, \`award\`, \`agreed-profile\` and \`carried-forward\` (what a grant moves into the next year with the funder's approval, below zero in the year that it leaves) come from the data; \`derived\` (a total less the stated years), \`spread\` (over days or months, or a change of an award whose year is not stated, or the total of a grant without awards by year) and \`remainder\` (a figure of a programme less its grants) are arithmetic. For a published award, \`derivation\` says more: an \`award\` of no year is \`not-dated\`.
 derivation: How the year of an amount of a grant or a published award is known; absent for everything else.
 apart: Why totals show it apart from other money; absent where they do not.
 statedYear: The year as it was published, where that is not a financial year.
 programme: The id of the programme that the grant or award belongs to, or of the programme itself.
 funders: The ids of further organisations that fund it together with \`funder\`, in shares that are not known.
 recipient: The id of the organisation that receives it, where the entity names one: the lead of a grant.
 recipientName: The name of the organisation that receives it, where it is known by name only.
 recipients: The ids of organisations that receive it together, in shares that are not known.
 recipientNames: The names of organisations that receive it together, where they are known by name only.
 themes: The themes that it is to serve, where the entity names any.
GovernanceBody: A body through which a partnership or an organisation governs itself: a board or a committee.
 name: Its name: one line.
 validity (Validity): From when to when it exists; absent if that is not known.
 seats (GovernanceSeat): Who sits on it, by organisation or by role, as far as that is known.
GovernanceSeat: A seat on a governance body. It belongs to an organisation, or to a role such as \`"councillors"\`: who fills it is nobody's business here. One of the two is always given.
 organisation: The id of the organisation that holds the seat; it need not be a member of what is governed.
 role: As what it sits there, such as \`"chair"\`, or which role sits there: never a person's name. One line.
 validity (Validity): From when to when it holds the seat; absent if that is not known.
GrantActual: The spending of one month under one heading of the budget.
 month: The month, such as \`"2012-04"\`.
 heading: The heading of the budget: one line.
 amount (MoneyJson): How much was spent; negative for a correction.
GrantAsset: An asset that was bought with a grant, in which the funder keeps an interest.
 name: Its name: one line.
 cost (MoneyJson): The price that was paid for it in all.
 share: The share of the cost that the grant paid, from 0 to 1.
 boughtOn: The day on which it was bought.
 monitoredUntil: The last day on which the funder has a share in what it is sold for; no end is known if omitted.
 disposedOn: The day on which it was sold or given away.
 proceeds (MoneyJson): The amount that it was sold for; absent if that is not known.
GrantCarryForward: Money of one financial year that is to be used in the next: across 31 March.
 from: The financial year from which it comes; it goes into the next.
 amount (MoneyJson): How much, to the minor unit.
 kind: Whose it is. The funder's needs the funder's agreement and moves the award to the next year; the recipient's deferral keeps money that was paid for work still to be done.
 requestedOn: The day on which the recipient asked for it.
 decision (CarryForwardDecision): The decision of the funder about it, and its day; absent while there is none.
 recordedOn: The day on which it was recorded; absent where that is not known.
GrantClaim: A claim by the recipient of a grant for the costs of a period.
 period (DateRange): The days whose costs are claimed, both included.
 submittedOn: The day on which it was made.
 headings (ClaimedHeading): The amounts claimed, by heading: one or more.
GrantCondition: A condition on which a grant is given.
 text: The condition: one line.
 kind: Its effect on the recipient's entitlement: it must perform something to be entitled (\`performance-related\`), it may spend the money on some purposes only (\`restriction\`), or neither (\`none\`). Absent if that is not stated.
GrantInstalment: A payment of a grant: cash, due on a day, whatever period it is for.
 covers (DateRange): The days that it pays for, both included; absent if that is not stated.
 due: The day on which it is due; it is not moved to a working day.
 amount (MoneyJson): How much, to the minor unit.
 paidIn (PaidIn): The amount in which it was paid, if in another currency.
 kind: Which of the payments it is; a final one is often withheld until the last report.
 status: Where it stands.
 paidOn: The day on which it was paid: there if, and only if, it is paid.
 metOn: The day on which its milestone was met, where it is paid for one; absent where that is not recorded.
 reason: Why it stands so: one line; there at least if it is held.
GrantMatch: The match that others are to put beside a grant, and what was found.
 required: The share of grant and match together that the match has to be: from 0 to below 1.
 counts: Whether only money counts, or what is given in kind too; both count if omitted.
 found (MatchFound): The match that was found; absent if that is not recorded, empty if nothing was.
GrantOutput: Something countable that a grant is to achieve, such as people trained.
 name: The thing that is counted: one line.
 target: How many there are to be.
 by: The last day for reaching the target.
 actual: How many there were; absent until that is known.
 unitPrice (MoneyJson): The price that is paid for each of them, where the grant is paid by result.
 atMost (MoneyJson): The most that is paid for them together; no limit if omitted.
GrantRepayment: Money of a grant that the recipient pays back, or is to pay back.
 amount (MoneyJson): How much, to the minor unit.
 reason: Why.
 due: The day by which it is to be paid.
 paidOn: The day on which it was paid; absent while it has not been.
 recordedOn: The day on which it was recorded; absent where that is not known.
GrantReport: A report that the recipient of a grant owes.
 covers (DateRange): The days on which it reports, both included; absent if that is not stated.
 due: The last day on which it is in time.
 received: The day on which it came in; absent while it has not.
GrantReview: A review of a grant by its funder, which ends in a decision.
 on: The day of the decision.
 decision: The decision; absent if that is not known.
GrantScheme: A scheme to which anybody eligible may apply for a grant until it closes. What it awards are grants of their own; the money it has to award is in its Fund. schemeSchema reads one from JSON, isOpen and daysLeft say whether it is open, withinCap whether an amount may be applied for, and checkScheme checks it.
 title: Its title: one line.
 funder: The id of the organisation that gives the grants.
 closes: When applications close: a day, which counts to its end, or a time of a day in London.
 opens: The first day on which it takes applications; absent if that is not known.
 yearInferred: \`true\` where the source names day and month of the closing, and the year was inferred.
 perProjectCap (Figure): The most that one project may get; an amount equal to it is within it.
 eligibleKinds: Who may apply, by kind of body; absent where that is not known by kind.
 eligibility: Who may apply, in words: one line.
 themes: The blocks of work that it supports, by name.
 fund: The id of the fund from which the grants come.
 terms: Its terms, each in one line of your own words.
 purposes: Its purposes, each in one line of your own words.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
GrantVariation: An agreed change to a grant: of its amount, of its period, or of what it is for. The awards and the period of a grant stay as they were first agreed; grantCurrentAward and grantCurrentPeriod say what its variations have made of them.
 on: The day on which it was agreed.
 change (MoneyJson): The change of the award; negative for a cut, absent where the amount stays.
 financialYear: The financial year whose award it changes; absent if that is not stated.
 newTotal (MoneyJson): The stated total of the whole award from then on.
 prolongs (DateRange): The days that it adds to the grant, both ends included; absent where the period stays.
 reason: Why: one line.
 recordedOn: The day on which it was recorded; absent where that is not known.
GssCode: The code of an area in the coding system of the Government Statistical Service, in canonical form: nine characters, such as \`"E08000001"\` for Bolton. It is a plain string; normaliseGssCode makes one. A changed boundary gets a new code: keep with each code the days on which it is valid.
IncomeRule: How large a share of an organisation's income a programme lets come from central government.
 share: The largest share, from 0 to 1, that share included: 1/4 for 25%.
 from: The first day on which grants are awarded under it; absent if it always applies.
IncomeShare: The share of a sector's income that comes from certain payers.
 payer: Who pays it: one line.
 share (Figure): The share of the sector's whole income, from 0 to 1.
InvestmentAgreement: The signed agreement by which money is invested in a locality plan, against milestones. It is apart from the award, which was announced before it and may differ from it.
 amount (MoneyJson): The amount that is agreed now, with every variation in it.
 period (DateRange): The days that it covers, both included; absent if none are stated.
 term (Term): How long it runs, where only that is stated.
 signedOn: The day on which it was signed.
 milestones (Milestone): The targets that release the money; their amounts sum to \`amount\`.
 variations (AgreementVariation): The changes of its amount since it was signed.
 source (SourceRef): Where it is published.
LocalAuthorityCode: The GSS code of a local authority in England: of a unitary authority, a district, a London borough or a county (\`E06\` to \`E10\`).
LocalDate: A calendar day, such as \`"2017-02-01"\`. It is not a moment, so no time zone can move it. It is a plain string (\`YYYY-MM-DD\`, years 0001 to 9999, Gregorian throughout): it goes into JSON as it is, \`===\` and \`<\` compare it, and it can be the key of a \`Map\`. Make one with localDate. Functions that take a LocalDate rely on its type and do not check it again.
LocalityPlan: The plan of one locality of a partnership, a borough for the most part: how health and care there are to change, and the money for it. It feeds the StrategicPlan of the partnership. The plan and its funding have a status each. What was announced (\`award\`), what was signed (\`agreement\`) and what was paid (\`payments\`) are three things and may differ. localityPlanSchema reads one from JSON; checkLocalityPlan checks one, checkLocalityPlans several.
 title: Its title: one line.
 areas: The local authorities whose areas it plans for, by GSS code: at least one, each once.
 partnership: The id of the partnership that it belongs to.
 status: Where the plan stands.
 history (StatusChange): How it came to stand there: its changes of status, the earliest first.
 fundingStatus: Where its funding stands.
 fundingHistory (StatusChange): How the funding came to stand there: its changes of status, the earliest first.
 strategicPlan: The id of the wider plan that it feeds.
 footprint (LocalityPlanFootprint): Whom it serves and who makes it together.
 version: Which version of the locality's plan it is, from 1.
 period (DateRange): The days that it covers, both included; absent if none are stated.
 owner: Who answers for it, such as the health and wellbeing board of the area: one line.
 approvedOn: When it was approved: the day, month or year that is stated.
 engagement (DateRange): When people were asked about it, both days included.
 financialGap (FinancialGap): The money that would be missing if nothing changed.
 application (LocalityPlanApplication): The application for money to deliver it.
 award (LocalityPlanAward): The money that was announced for it.
 agreement (InvestmentAgreement): The agreement that was signed about the money.
 localMatch (Figure): The money that the locality puts in itself, beside the award.
 payments (LocalityPlanPayment): The payments under the agreement.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
LocalityPlanApplication: That the partners of a locality applied for money to deliver its plan.
 partners: The ids of the organisations that applied together, as far as they are known.
 submittedOn: When they applied: the day, month or year that is stated.
LocalityPlanAward: The money that was announced for a locality plan. It is not yet an agreement, and no payment.
 figure (Figure): How much was announced, in the words in which it was: for the whole term, unless it is said per year.
 term (Term): Over how long it was to be spread, where that is stated.
 announcedOn: When it was announced: the day, month or year that is stated.
 fund: The id of the fund that it is drawn from.
LocalityPlanFootprint: Whom a locality plan serves and who makes it together. It need not follow the border of a local authority.
 organisations: The ids of the organisations that make and deliver the plan together.
 beyondAreas: \`true\` where it reaches beyond the areas of the plan, as that of Tameside and Glossop does.
 population (Figure): How many people it serves.
LocalityPlanPayment: Money that was paid under a locality's agreement. Award, agreement and payment are three things.
 paidOn: The day on which it was paid.
 amount (MoneyJson): How much.
 milestone: The id of the milestone that released it, where that is recorded.
Manifesto: A manifesto whose proposals are fed into an ActionPlan. Nobody is bound by it.
 title: Its title: one line.
 publishedBy: Who published it, by name.
 publishedOn: When it was published, as far as that is known.
 themes: Its demands, each in a few words.
 sources (SourceRef): Where what is said here comes from.
MatchFound: Money or something worth money that was found beside a grant.
 kind: Whether it is money, or something given in kind.
 amount (MoneyJson): How much it is, or is worth.
 from: Who gives it: one line.
MaximumTerm: The longest that a contract on a route may run, for as long as that holds.
 term (Term): The longest term; a contract of just that length is within it.
 validity (PartialValidity): The days of award for which it holds, as far as they are known; absent if it always did.
 source (SourceRef): Where it is stated.
MemberCategory: The category that a member of a partnership is counted in.
Membership: That an organisation is a member of a partnership.
 organisation: The id of the organisation.
 category: The category that it is counted in.
 role: Its role there beside being a member: one line.
 validity (Validity): From when to when it is a member; absent if that is not known.
MemorandumEngagement: How a memorandum was talked over before it was agreed.
 form: The form that it took, such as \`"Hundreds of conversations"\`: one line.
 lasted (Term): How long it lasted.
 from: When it began, as far as that is known.
 to: When it ended, as far as that is known.
 source (SourceRef): Where it is stated.
MemorandumInvestment: One of the sums that back a memorandum, and the fund that it comes from.
 amount (Figure): How much: over the whole funding period, or, where it is said so, a year (\`per: "year"\`).
 fund: The id of the fund that it comes from.
MemorandumOfUnderstanding: An agreement between public bodies and the voluntary sector about how they work together, with the money that backs it. What the published agreement leaves unsaid is omitted here; reports that have to assume something say so. memorandumSchema reads one from JSON, checkMemorandum checks it, memorandumTerm says when it runs, and memorandumFunding what it brings in which financial year.
 title: Its title: one line.
 parties (Party): Its parties: two or more.
 instrument: The kind of instrument; a memorandum if omitted.
 purposes: Its purposes, each in one line of your own words.
 status: Where it stands.
 history (StatusChange): How it came to stand there: its changes of status, the earliest first.
 announcedOn: The day on which it was announced.
 signedOn: When it was signed: the day, month or year that is stated.
 signedLatest: The latest day on which it can have been signed, where that is known: signed on or before it.
 publicSigningOn: The day of a public signing, which may be later than the signature.
 effectiveFrom: The first day on which it has effect.
 effectiveFromBasis: The basis of \`effectiveFrom\`; \`stated\` if omitted.
 term: How long it runs from its first day, as first agreed; \`"open-ended"\` if it has no end.
 extendedTo: The last day to which it was extended, that day included, or \`"open-ended"\`; absent if it was not.
 fundingPeriod (OpenRange): The days that the money is for, both ends included, where they differ from the term. Its end may be open.
 fundingUntil: Until when money was reported, where that is all that is known: \`"2021"\` for "until 2021". A year or a month may or may not be included; memorandumUnfundedTail keeps both readings. A \`fundingPeriod\` says more, and counts instead where both are given.
 investment (Figure): The money that backs it: over its whole funding period, or, where it is said so, a year (\`per: "year"\`).
 fund: The id of the fund that the investment comes from.
 investments (MemorandumInvestment): The sums that back it, each with its fund, where there are two or more. They take the place of \`investment\` and \`fund\`; memorandumInvestments reads either.
 profile (YearAmount): The amounts by financial year that the parties agreed; they take the place of a spread.
 signatories (Signatory): Who signed, as far as it is recorded: organisations that adhere beside the parties' own signature.
 declaredSignatories (Figure): How many are said to have signed, whether or not they are listed.
 openForSignature (Validity): From when to when others may sign, both days included; an empty one for an open end on both sides. Absent where nothing says that others may.
 legallyBinding: Whether it is said to bind in law.
 noticePeriod (Term): The notice that its own clause asks for before it, or its money, ends.
 outcomes: The outcomes that the parties share, each in one line of your own words.
 commitments: The commitments of the parties, each in one line of your own words.
 themes: The themes that it is to serve, by name.
 buildsOn: The ids of the wider plans and the memoranda that it builds on.
 engagement (MemorandumEngagement): How it was talked over before it was agreed.
 reviews (MemorandumReview): The reviews that are due or were held.
 reviewEvery (Term): How often it is to be reviewed, counted from its first day.
 supersedes: The ids of the memoranda in whose place it stands.
 endedOn: The last day on which it had effect, as far as it is known.
 endReason: Why it ended.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
MemorandumReview: A review of a memorandum by its parties.
 due: The day by which it is due.
 heldOn: The day on which it was held; absent if it was not, or if that is not known.
 decision: The decision.
Milestone: A target that must be met before a part of the agreed money is released.
 id: Its id within the agreement, by which payments name it.
 amount (MoneyJson): The money that it releases.
 status: Where it stands.
 due: The last day for reaching it.
 metOn: The day on which it was met; absent where that is not recorded.
 releasedOn: The day from which its money may be released, because it was met or waived.
 evidence: The evidence that it is met: one line.
Money: An exact amount of money in one currency: a whole number of its smallest unit, of any size. Arithmetic never loses a penny silently. An operation whose exact result has a fraction of a penny needs a rounding mode; without one it throws. Amounts are immutable. Those that were read, and those in constants and fixtures, are frozen too; those that arithmetic makes are not, because freezing takes longer than adding. Test runners (\`toEqual\`, \`deepStrictEqual\`) find two amounts equal if they are the same money; they and consoles print \`Money(GBP 1100000.00)\`. Compare with Money.compare and Money.equals: the operators \`<\` and \`+\` throw.
MoneyJson: An amount of money in JSON: \`{ "amount": "1100000.00", "currency": "GBP" }\`.
 amount: The amount in major units (pounds) as decimal text, with exactly as many decimals as the currency has: \`"1100000.00"\`, \`"-5.00"\`. There is no grouping, plus sign, leading zero or exponent.
 currency: The currency, by its ISO 4217 code: \`"GBP"\`.
MonthCell: The sum of those rows of fundingByMonth that agree in everything that is kept here.
 months: The months that the amount covers; more than one where no single one is known.
 amount: The sum of the rows.
 rows: The number of rows.
 list: The list of the portfolio in which the commitment stands.
 financialYears: The financial years that the amount covers; more than one where no single one is known, none where nothing says when the money falls.
 currency: The currency of the amount; absent only where no figure says one.
 derivation: How the year of an amount of a grant or a published award is known; absent for everything else.
 apart: Why totals show it apart from other money; absent where they do not.
 programme: The id of the programme that the grant or award belongs to, or of the programme itself.
MutualApplicant: Who asks to run the services: the staff who deliver them, one or several, or somebody else.
 kind: The kind of applicant.
 description: The team, or the role of the individual; never the name of a person. One line.
 organisation: The id of the organisation, where an organisation applies.
 delivers: The names of the services that the applicant delivers now; absent if that is not known.
MutualContract: A contract under which a mutual delivers public services. mutualContractPeriod says from when to when it runs, mutualContractValue what it comes to.
 title: Its purpose: one line.
 commissioner: The id of the organisation that pays for the services.
 services: The names of the services, as the mutual lists them.
 awardedOn: The day on which it was awarded.
 startsOn: Its first day.
 term (Term): How long it runs from its first day.
 annualValue (Figure): The amount that it pays a year.
 procurementRoute: The id of the procurement route by which it was awarded.
 reserved: Whether it was reserved for mutuals or their like when it was awarded.
 relevantHealthCare: Whether its services are relevant health care services that an NHS body or a council buys.
 source (SourceRef): Where it is stated.
MutualDistribution: A dividend that a mutual declared or proposed.
 declaredOn: The day on which it was declared, or proposed; the day of payment does not matter.
 amount (MoneyJson): The whole amount that is distributed.
 distributableProfits (MoneyJson): The profits that could be distributed.
 shares (ShareHolding): The shares on which it is paid.
MutualService: A service that a mutual is to run, or runs.
 name: Its name, by which applicants and contracts refer to it: one line.
 description: Its task, and the people that it serves: one line.
MutualStaff: Published figures on the staff of a mutual and their say in it.
 eligible (Figure): How many deliver the services, and may transfer.
 transferred (Figure): How many of them transferred.
 employed (Figure): How many work there.
 members (Figure): How many of those who work there are members or shareholders.
 memberShare (Figure): The share of those who work there that are members, where that is what is published.
 directors (Figure): How many directors it has.
 staffDirectors (Figure): How many of the directors the staff elect or are.
 votes (Figure): The share of the votes of its members that staff have.
MutualStep: A step on the way to being live: the business case that the board decides on, or its assurance.
 submittedOn: The day on which it was submitted, or begun.
 decidedOn: The day on which it was decided.
 by: Who decides: a body or a role, never the name of a person. One line.
 note: The ground of the decision: one line.
MutualSupport: Money that helps a mutual to begin: a grant, a loan, or something like equity.
 instrument: In which form it is given.
 fund: The id of the fund that it comes from.
 amount (Figure): How much.
 on: The day, month or year in which it was given.
 source (SourceRef): Where it is stated.
MutualTransfer: The transfer of staff and services from the host to a mutual.
 on: The day, month or year of the transfer.
 compulsory: Whether staff had no choice; absent if that is not known.
 pensionRoute: How their pensions are secured.
OdsCode: A code of the Organisation Data Service of the NHS in canonical form, such as \`"RM3"\` (a trust), \`"00T"\` (a clinical commissioning group) or \`"QOP"\` (an integrated care board). It is a plain string; normaliseOdsCode makes one. A code is never given to another body. A body may keep its code with a new name or a new role, and gets a new one in some mergers. Do not infer the kind of body from a code.
OpenRange: The days from one date to another, both included, or from a date on without an end.
 start: The first day, included.
 end: The last day, included, or \`"open-ended"\`.
Organisation: A body that can hold money, sign an agreement or be a member of a partnership. A sector, which can do none of these by itself, is a Sector. organisationSchema reads one from JSON, organisationNameAt and organisationIdentifiersAt say what it was called on a day, and checkOrganisations checks several against each other.
 kind: The kind of body.
 names (OrganisationName): Its names over time: at least one.
 identifiers (DatedIdentifier): Its codes in registers over time.
 validity (Validity): From when to when it exists; absent if that is not known.
 legalForm: Its legal form, in the words of its register, such as \`"community interest company"\`: one line.
 area: The area that it serves or governs: a GSS code such as \`"E08000006"\`, or a name; one line.
 postcode: The postcode of its office; leave it out where that is somebody's home.
 publishedIncome (PublishedIncome): The income in its last published accounts.
 governance (GovernanceBody): The bodies through which it governs itself, and who sits on them.
 plannedFrom: When it was planned to begin, as announced; \`validity\` says when it did.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
OrganisationIdentifier: An organisation identifier in canonical form: the code of a list of organisations, a hyphen, and the identifier in that list, such as \`"GB-CHC-1164883"\`. It is a plain string; normaliseOrganisationIdentifier makes one.
OrganisationName: A name of an organisation, for as long as it was or is its name.
 name: The name, as the organisation writes it: one line.
 validity (PartialValidity): From when to when it is the name; absent if that is not known.
PaidIn: The amount in which a payment was made, where that was another currency than the grant's.
 amount (MoneyJson): How much was paid, in the other currency.
 rate: How many units of the other currency one unit of the grant's currency bought.
PartialDate: A date as far as it is known: a year (\`"2017"\`), a month (\`"2017-02"\`) or a day (\`"2017-02-01"\`). It is a plain string, like LocalDate, and every LocalDate is one.
PartialValidity: From when to when something holds, as far as that is known: a day, a month or a year at either end, both included.
 from: When it begins; absent if that is not known.
 to: When it ends; absent if that is not known, or if it has not ended.
Partnership: Public bodies, and often the voluntary sector, that plan and steer health and care for an area together. It is not a legal person; what it is said to have is kept as it was said. partnershipSchema reads one from JSON; checkPartnership checks what it says.
 name: Its name: one line.
 kind: The kind of partnership.
 footprint (Footprint): The area that it serves.
 status: Where it stands.
 history (StatusChange): How it came to stand there: its changes of status, the earliest first.
 validity (Validity): From when to when it exists; absent if that is not known.
 members (Membership): Its members, as far as they are listed: two or more.
 declared (DeclaredMembers): How many members it says it has.
 budget (PartnershipBudget): The public money that it steers.
 governance (GovernanceBody): The bodies through which it governs itself, and who sits on them.
 strategicPlan: The id of its wider plan.
 funds: The ids of the funds that it holds.
 hostedBy: The id of the organisation that acts for it, because it is not itself a legal person.
 purposes: Its purposes, each in one line of your own words.
 programmeThemes: The themes that its programmes are named for, beside those of its plans. The list may be open.
 powers (TransferredPower): The powers that passed to its bodies.
 claims (PartnershipClaim): The claims that sources make of it or its area.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
PartnershipBudget: The public money that a partnership steers.
 devolved (Figure): The money that was devolved to it.
 wider (Figure): The wider public spending of its area that it sets out to influence.
 widerIncludesDevolved: \`true\` where a source says that the wider figure includes the devolved one; omitted where that is only likely.
 per: The period of its figures: a year, or one that the source does not state.
 ceiling (Figure): The most that may be spent of the devolved money; an amount equal to it is within it.
 forecast (Figure): The expected spending of the devolved money, for the same period as it.
 controlFrom: When the partnership took control: the day, month or year that is stated.
PartnershipClaim: A claim that a source makes of a partnership or its area, without a figure that could be checked. It is kept with its source, and never as a fact.
 kind: The kind of claim.
 text: The claim: one line of your own words.
 among: Among which others, such as \`"England"\`: one line.
 source (SourceRef): Who claims it, and in which words.
Party: A party to a memorandum.
 kind: The kind of party: an organisation, a partnership or a sector.
 id: The id of that organisation, partnership or sector.
 standing: Whether the memorandum calls the party an equal of the others.
 representedBy: The id of the organisation that acts for it; a sector cannot act by itself.
 holds: The powers over the others that the memorandum gives it; absent if it gives none.
PaymentTerms: How a grant is paid, and why so.
 basis: How it is paid.
 justification: Why it is paid so: one line. Payment in advance of need wants one.
PlanCycle: The cycle of an action plan: from one year to another, as far as the dates are known. "2018-2020" is a cycle of two years that begins some time in 2018 and ends some time in 2020. It is no FinancialYear, and no range of days.
 from: When it begins: a year, a month or a day.
 to: When it ends: a year, a month or a day, not before \`from\`.
 length (Term): How long it is said to be.
PlanSum: The sum that goes with a goal of a plan: "we spend our £6 billion effectively and spend no more than that".
 goal: The goal, in the words of the plan's \`goals\`.
 figure (Figure): The sum.
 ceiling (Figure): The most that may be spent, where the plan says so.
Portfolio: Everything that is worked on together: lists of entities that name each other by id. Every list may be omitted. portfolioSchema reads one from JSON, checkPortfolio checks it, and fundingByFinancialYear says what money falls in which year.
 organisations (Organisation): The organisations that the other entities name.
 supersessions (Supersession): Which organisations follow which.
 sectors (Sector): The sectors that are party to memoranda.
 funds (Fund): The funds from which others are funded.
 partnerships (Partnership): The partnerships.
 strategicPlans (StrategicPlan): The wider plans of the partnerships.
 localityPlans (LocalityPlan): The plans of their localities.
 memoranda (MemorandumOfUnderstanding): The memoranda of understanding.
 actionPlans (ActionPlan): The action plans.
 consultations (Consultation): The consultations.
 programmes (StrategicPartnerProgramme): The strategic partner programmes.
 grants (StrategicPartnerGrant): The strategic partner grants.
 publishedAwards (PublishedAward): The awards that bodies published, of which no more is known.
 procurementRoutes (ProcurementRoute): The ways in which public bodies buy services.
 mutuals (RightToProvideMutual): The public service mutuals.
 grantSchemes (GrantScheme): The grant schemes that take applications.
 rights (Right): The rights of staff by which mutuals come about.
 publishedReports (PublishedReport): The reports that somebody published.
 extensions (Extensions): Data of your own: kept and written back, never read.
PriceIndex: A price index by financial year, as one publication gave it. Publishers revise their series, so a result is only as good as its vintage: keep \`name\` and \`vintage\` with it.
 name: Its measure, such as \`"GDP deflator"\`.
 vintage: Which publication it is of, such as \`"OBR, November 2025"\`.
 source (SourceRef): Where it comes from.
 years (PriceIndexYear): The levels, one for each year.
PriceIndexYear: The level of prices in one financial year.
 financialYear: The financial year, April to March.
 index: The level, as decimal text above zero, such as \`"71.7802"\`.
 forecast: \`true\` where the publisher forecast it.
 caution: A caution about the year.
ProcurementRoute: A way in which public bodies buy services from mutuals, charities and others: a framework, the dynamic purchasing system beside it, any qualified provider, and so on. routeSchema reads one from JSON, checkRoute checks it, routeMaxTermOn says how long a contract may run, and transferLimit how much may move between a framework and the system beside it.
 kind: The kind of route.
 name: Its name: one line.
 runsBeside: The id of the route that it runs beside, apart from it.
 maxTerm (MaximumTerm): The longest that its contracts may run, one entry for each time in which a length held.
 typicalValue (Figure): The typical value of a contract on it, over its whole term.
 typicalTerm (Term): How long a contract on it typically runs.
 transferLimit: The share of the framework's value that may move between it and the system beside it each year.
 transferLimitStated (Figure): That share as it was published, with its words and its source.
 purposes: Its purposes, each in one line of your own words.
 authority: The id of the body that owns the route.
 buyers: Who may buy on it, by role or kind of body, such as \`"Prison governors"\`: each in one line.
 without: The steps of the route beside it that it leaves out, each in one line of your own words.
 process: How a provider is chosen, in the words of the regime, such as \`"direct award A"\`: one line.
 guidance (Publication): The guidance on it, promised or published.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
ProgrammeTransition: The time in which a programme makes no new agreement because its successor is being designed.
 from: When it begins: the day, month or year that is stated.
 to: When it ends: the day, month or year that is stated, which is included.
 reason: Why no new agreement is made: one line of your own words.
 purposes: The work of that time, each task in one line of your own words.
 source (SourceRef): Where that is stated.
ProgrammeYear: The stated funding of a programme in one financial year: a figure, or that it is the same as in another year.
 financialYear: The financial year.
 total (Figure): The figure for the year; absent where only \`sameAs\` is stated.
 sameAs: The year whose amount this year's equals: "the same amount in 2012/13".
 source (SourceRef): Where \`sameAs\` is stated; a figure carries a source of its own.
Prolongation: That a programme goes on for longer than was announced: "for another year, until 2012/13".
 to: The last financial year that it then funds.
 announcedOn: The day on which that was announced.
 earlyNotice: Why it was announced early, where its words say so: one line.
 source (SourceRef): Where that is stated.
Publication: Something that a body publishes, or has promised: guidance, a timetable, a response.
 what: Its nature, such as \`"Guidance and a timetable"\`: one line of your own words.
 by: The id of the organisation that publishes it.
 promisedOn: When it was promised: the day, month or year that is stated.
 publishedOn: When it was published; absent if it was not, or if that is not known.
 source (SourceRef): Where that is stated.
PublishedAward: A decision to give money, as a body published it. What came after is not known: it has no status, no agreed profile and often no dates. What was not published is absent; nothing is made up. awardSchema reads one from JSON, checkAward checks it, awardFunding says in which financial year its money falls and how that is known, and asGrant makes a grant of it.
 title: Its title: one line.
 funder: The id of the organisation that gives the money.
 amount (MoneyJson): How much was awarded.
 identifier: The identifier under which it was published, where that cannot be an id here: one line.
 description: Its description, in paragraphs.
 recipients (AwardRecipient): Who received it: one or more; absent if that was not published.
 funders: The ids of further organisations that give the money together with the funder.
 awardedOn: The day on which it was decided. It often lies in the financial year before the one that it is for.
 appliedOn: The day on which it was applied for.
 planned (AwardDates): When the work was to take place.
 actual (AwardDates): When the work took place. Where it gives a period, that counts, and not the planned one.
 fundingType: The type of funding, as published, such as \`"loan"\`: one line. A type with the word "loan" is a loan.
 openCall: Whether anybody could apply.
 classifications (AwardClassification): The classes in which the publisher put it.
 url: The web address of a page about it.
 years (YearAmount): The amounts by financial year, where they were published: one or more.
 statedYear: The year that the publisher names for it, as published: one line. It need not be a financial year.
 appliedFor (MoneyJson): How much was applied for.
 paid (MoneyJson): How much had been paid when this was published.
 programme (AwardProgramme): The programme that it belongs to.
 scheme: The id of the grant scheme to which it was applied for.
 fund: The id of the fund that it is drawn from.
 regrant (AwardRegrant): Whether its money is granted onwards, or comes from another award.
 locations (BeneficiaryLocation): The places whose people it is for.
 dataSource: The web address at which this was published.
 modifiedOn: The day on which the record was last changed, or the date and time: \`"2018-06-07T09:30:00Z"\`.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
PublishedIncome: The income in an organisation's last published accounts.
 yearEnd: The last day of the year of the accounts.
 total (MoneyJson): All income of that year.
 fromCentralGovernment (MoneyJson): The part of it that came from departments of central government, as grants or under contracts.
PublishedReport: A report that somebody published, with what it found. A report that a grant asks for is a GrantReport.
 title: Its title, where that is known: one line.
 about: Its subject: one line.
 publishedBy: Who published it, by name.
 publisher: The id of the organisation that published it.
 publishedOn: When it was published: the day, month or year that is stated.
 definitions (ReportedDefinition): The terms that it defines.
 results (ReportedResult): The results that it states.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
Rate: An exact rate, share or factor: a fraction of two whole numbers in lowest terms. It is never rounded until it is written as a decimal. In JSON it is a string: \`"11/4500"\`, or \`"3"\` if it is whole. Rates that were read, and those in constants and fixtures, are frozen; those that arithmetic makes are not.
Recommendation: An action that an action plan asks for.
 text: The action: one line of your own words.
 addressedTo: To whom it is addressed, in words: bodies of one kind more often than one body.
 theme: The theme that it belongs to, by name.
ReportedDefinition: A term that a published report defines.
 term: The term: one line.
 parts: The parts of its definition, each in one line of your own words.
ReportedResult: A result that a published report states.
 text: The result, in one line of your own words.
 source (SourceRef): Where it is stated.
Right: A right of staff to set up an independent organisation and run the services that they deliver. A mutual that came by it names it. rightSchema reads one from JSON, and checkRight checks it.
 kind: The kind of right.
 name: Its name: one line.
 announcedOn: When it was announced: the day, month or year that is stated.
 announcedBy: The ids of the organisations that announced it.
 promisedOnly: \`true\` where it was promised, and no source says that it came.
 forWhom: Whose right it is: one line of your own words.
 condition: The condition under which it applies: one line of your own words.
 entitles: The freedom that it gives them: one line of your own words.
 notFor: The uses that it is not meant for, each in one line of your own words.
 sisterOf: The ids of the rights that it is said to be like, or to stand beside.
 funds: The ids of the funds that support those who use it.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
RightToProvideMutual: A public service mutual: staff who set up an independent organisation to run the services that they deliver, under the Right to Provide or one of its sisters. What has to be known grows with its status: from an approved expression of interest the host, the applicants, the services and their clinical appropriateness; from being live the legal form, the contract and the transfer. mutualSchema reads one from JSON, checkMutual checks it, and mutualTest asks whether it is a public service mutual, limb by limb.
 name: Its name: one line.
 route: Under which right staff took over their services.
 right: The id of the right that its staff used.
 origin: Where it came from, in words: \`"The NHS"\`. One line; \`host\` names the body itself.
 status: Where it stands.
 history (StatusChange): How it came to stand there: its changes of status, the earliest first.
 stagesKnown: Whether the stages that it went through are known. \`false\` for a mutual that is known only from a report: missing facts are then information, not errors. \`true\` if omitted.
 organisation: The id of the organisation that it is, where the portfolio lists that.
 host: The id of the organisation that ran the services before.
 applicants (MutualApplicant): Who asks, or asked, to run the services.
 services (MutualService): The services that it is to run, or runs.
 peopleServed (Figure): How many people it serves.
 clinicalAppropriateness (ClinicalAppropriateness): Whether independence was judged clinically appropriate for the services.
 expressionOfInterest (ExpressionOfInterest): The expression of interest.
 businessCase (MutualStep): The business case.
 assurance (MutualStep): The assurance of the business case.
 legalForm: Its form in law.
 contract (MutualContract): The contract under which it runs the services.
 contracts (MutualContract): Its further contracts.
 transfer (MutualTransfer): The transfer of staff and services from the host.
 staff (MutualStaff): Published figures on its staff and their say in it.
 supports (MutualSupport): The money that helped it to begin.
 surplusPolicy (SurplusPolicy): The uses that it makes of a surplus.
 distributions (MutualDistribution): The dividends that it declared or proposed.
 failurePlan: The plan for the services if it fails: one line.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
Sector: A party that is not a legal person: the voluntary, community and social enterprise sector of an area, say. It can be party to a memorandum; it cannot hold money. sectorSchema reads one from JSON.
 name: Its name: one line.
 representative: The id of the organisation that speaks for it.
 profile (SectorProfile): Published figures on it.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
SectorProfile: Published figures on a sector as a whole.
 organisations (Figure): How many organisations it has.
 subSectors (SubSector): Parts of it; they need not add up to the whole, because they may overlap.
 incomeShares (IncomeShare): Shares of its income by payer.
 volunteering (Figure): Hours of formal volunteering; \`per\` of the figure says in what time.
 resources: The resources that it brings of its own, each in one line.
ShareHolding: Shares of one kind in a company, alike in what is paid up on each.
 count: How many shares: one or more.
 paidUp (MoneyJson): The amount paid up on each.
 issuedOn: The day on which they were issued; absent if that is not known.
Signatory: An organisation that signed a memorandum: for a party, or because it adheres to what a sector agreed. Its signature changes neither the term nor the parties.
 organisation: The id of the organisation.
 signedOn: The day on which it signed; absent if that is not known.
SourceRef: The source of a stated fact or figure. Plain JSON: its wire form is itself.
 document: The document, named so that a reader can find it: publisher, title and date, as far as they are known.
 phrase: The few words that state the fact, such as \`"over £1.1m"\`: a short quotation, not a sentence.
 evidence: How well the statement is supported.
 url: The web address of the document: absolute, \`http:\` or \`https:\`.
StatedTotal: A total that was stated for several financial years together.
 figure (Figure): The total.
 years: The financial years that it covers, each once.
StatusChange: One step in the life of an entity: from one status to the next, on a day.
 from: The status that it left.
 to: The status that it took.
 on: The first day on which it had the new status.
 by: The role in which somebody decided it, such as \`"grants manager"\`; never a person's name.
 reason: Why: one line.
 recordedOn: The day on which it was recorded; absent where that is not known.
StrategicPartnerGrant: A grant from a public body to a strategic partner: one voluntary organisation, or several in a consortium with a lead. grantSchema reads one from JSON; checkGrant checks it.
 title: Its title: one line.
 funder: The id of the organisation that gives it.
 lead: The id of the organisation that receives it and answers for it.
 period (DateRange): The days that it is for, as first agreed, both included. Variations may prolong it.
 awards (YearAmount): The amounts by financial year, as first agreed: one or more. Variations come on top. Absent where only the \`total\` is stated; one of the two is required.
 status: Where it stands.
 history (StatusChange): How it came to stand there: its changes of status, the earliest first.
 programme: The id of the programme that it belongs to.
 scheme: The id of the scheme under which it was applied for.
 fund: The id of the fund from which it is paid.
 description: Its description, in paragraphs.
 appliedFor (MoneyJson): How much was applied for.
 appliedOn: The day on which it was applied for.
 awardedOn: The day on which it was awarded: the funder's decision, not yet an agreement.
 signedOn: The day on which the last party signed the agreement.
 total (MoneyJson): The stated total of the award over all its years, as first agreed; where there are \`awards\`, their sum.
 members (ConsortiumMember): The members of the consortium, the lead among them on every day; absent for a lone partner.
 purpose: Its purpose: one line.
 conditions (GrantCondition): The conditions on which it is given.
 beneficiaryLocations (BeneficiaryLocation): The places whose people it is for.
 payment (PaymentTerms): How it is paid, and why so.
 instalments (GrantInstalment): Its payments, made and to come.
 budget (BudgetLine): Its budget: how it is to be spent.
 match (GrantMatch): The match that others are to put beside it, and what was found.
 outputs (GrantOutput): The outputs that it is to achieve, and what was achieved.
 assets (GrantAsset): The assets that were bought with it.
 claims (GrantClaim): The recipient's claims for its costs.
 reports (GrantReport): The reports that the recipient owes.
 reviews (GrantReview): The reviews by the funder.
 actuals (GrantActual): The spending, by month and heading.
 variations (GrantVariation): The agreed changes of its amount and period, the earliest first.
 carryForwards (GrantCarryForward): The money that goes from one financial year into the next.
 repayments (GrantRepayment): The money that the recipient pays back.
 closesOn: The last day on which payments may fall due; after the period, where it is paid in arrears.
 vatTreatment (VatTreatment): How value added tax is treated.
 subsidy: Its class in subsidy control, as the funder sees it; absent if that is not stated.
 noticePeriod (Term): How long the agreement's own clause wants notice of its end to be.
 endNotice (EndNotice): The notice that was given of its end.
 dataSource: The web address at which this was published.
 modifiedAt: When this was last changed: \`"2018-06-07T09:30:00Z"\`, with seconds and a zone.
 withheld: The fields that are not to be published.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
StrategicPartnerProgramme: A programme in which a public body funds strategic partners among voluntary organisations, with the figures that were published about it. programmeSchema reads one from JSON, checkProgramme checks it, and programmeFunding says what is known of its funding by financial year.
 name: Its name: one line.
 funder: The id of the organisation that funds it.
 otherFunders: The ids of the organisations that fund it together with the funder.
 purposes: Its purposes, each in one line of your own words.
 launchedOn: When it began: the day, month or year that is stated.
 status: Where it stands.
 history (StatusChange): How it came to stand there: its changes of status, the earliest first.
 firstYear: The first financial year that it funded.
 declaredPartners (Figure): How many strategic partners it says it has; a consortium is one partner.
 declaredOrganisations (Figure): How many organisations it says it funds, inside consortia or alone.
 declaredConsortia (Figure): How many of the partners are said to be consortia.
 knownOrganisations: The ids of organisations that are known to be funded; there may be others.
 years (ProgrammeYear): The figures stated year by year: each year once, all in one currency.
 statedTotal (StatedTotal): The total that is stated for several years together.
 committedTo: The last financial year for which funding is committed.
 transition (ProgrammeTransition): When no new agreement is made because a successor is being designed.
 perPartnerCap (Figure): The most that one partner may get for one financial year; an amount equal to it is within it.
 prolongations (Prolongation): The later years to which it was extended, the earliest first.
 legalPower: The power in law under which its grants are given: one line.
 successors: The ids of the programmes that follow it.
 incomeRule (IncomeRule): How large a share of a partner's income it lets come from central government.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
StrategicPlan: The wider plan of a partnership, which the locality plans of its areas feed. Its goals, its transformation themes and its other programme themes are three separate lists: sources count them separately. strategicPlanSchema reads one from JSON, and checkStrategicPlan checks it.
 title: Its title: one line.
 partnership: The id of the partnership whose plan it is.
 period (DateRange): The days that it covers, both included; absent if none are stated.
 goals: Its long-term goals, each in one line of your own words.
 themes: Its transformation themes, by name.
 programmeThemes: Other themes that programmes are named for. The list may be open.
 shapedBy: The ids of the locality plans that shaped it, as far as they are listed.
 localityPlans (Figure): How many locality plans are said to have shaped it.
 term (Term): How long it is said to be for: "five-year".
 aim: Its overall aim: one line of your own words.
 sums (PlanSum): The sums that go with its goals.
 partOf: The id of the plan that it is part of.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
SubSector: A part of a sector, with how many organisations it is said to have. Parts may overlap.
 name: Its field of work: one line.
 organisations (Figure): How many organisations it has.
Supersession: That bodies follow others: patient involvement groups by local HealthWatch, say. What was planned and what happened are kept apart. supersessionSchema reads one from JSON, and checkSupersessions checks several.
 kind: How the ones follow the others.
 predecessors: The ids of the organisations or partnerships that are followed: at least one.
 successors: The ids of the organisations or partnerships that follow: at least one.
 planned: When it was to happen: the day, month or year that was announced.
 actual: When it happened: the first day, or the month or year, of the successors.
 parts: The parts of predecessors that pass, where not the whole of them does: each in one line.
 strongerPowers: The powers of the successors that the predecessors did not have, each in one line of your own words.
 guidance (Publication): The guidance and timetables on the change, promised or published.
 id: The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and \`. _ : / -\`, beginning with a letter or digit.
 sources (SourceRef): Where the statements about this entity come from. A Figure carries its own source.
 extensions (Extensions): Your own data: kept and written back, never used by the library.
SurplusPolicy: The uses that a mutual makes of a surplus: the shares by use, or the purpose as it is stated.
 shares (SurplusShare): The shares of all uses, each use once; they sum to exactly 1.
 purpose: The purpose in the words of the source: one line.
 source (SourceRef): Where it is stated.
SurplusShare: The share of a surplus that goes to one use.
 use: The use.
 share: The exact share of the surplus, from 0 to 1.
Term: A length of time: the sum of its parts, each a whole number from 0. Years and months are counted first, then weeks and days.
 years: Calendar years.
 months: Calendar months.
 weeks: Weeks of seven days.
 days: Days.
TransferredPower: A power or responsibility that passed to the bodies of a partnership.
 what: The power: one line of your own words.
 from: From whom it passed: one line.
 to: To whom it passed: one line.
 on: When it passed: the day, month or year that is stated.
 purposes: The purposes for which it passed, each in one line of your own words.
 source (SourceRef): Where that is stated.
Validity: The days on which something is valid, such as a name, a membership or a rule. Both ends are included. An absent end means "not known, or not ended" on that side.
 from: The first day; absent if it is not known.
 to: The last day; absent if it is not known, or if there is none yet.
VatTreatment: How value added tax is treated.
 kind: How the grant itself is treated: a grant for which nothing is supplied is outside the scope.
 irrecoverableEligible: Whether tax that the recipient pays and cannot recover is an eligible cost.
YearAmount: An amount for one financial year: of an agreed profile, or of a grant's awards.
 financialYear: The financial year, April to March.
 amount (MoneyJson): The amount for that year, to the minor unit.
`;
