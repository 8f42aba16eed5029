import type { TypeDescription } from "./TypeDescription.ts";

/** What the doc comments say, by type. Written by `npm run descriptions`; do not edit. */
export const descriptions: Readonly<Record<string, TypeDescription>> = {
  ActionPlan: {
    description:
      "A plan of what public bodies and others are to do, with those who agreed it and those who adopted it. These are two relations: bodies agree a plan with each other, others adopt what they agreed. actionPlanSchema reads one from JSON, checkActionPlan checks it.",
    properties: {
      title: {
        description: "Its title: one line.",
      },
      cycle: {
        description: "The years that it is for; no financial year, even if it is written like one.",
        type: "PlanCycle",
      },
      recommendations: {
        description: "Its recommendations, as far as they are recorded.",
        type: "Recommendation",
      },
      agreedBy: {
        description:
          "The ids of the organisations and partnerships that agreed it with each other.",
      },
      adoptedBy: {
        description:
          "The ids of the organisations, partnerships, programmes and sectors that adopted it.",
      },
      follows: {
        description: "The manifesto whose proposals are fed into it.",
        type: "Manifesto",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  AggregateSettings: {
    description:
      "The options with which a FundingAggregate was made, with the defaults of those omitted.",
    properties: {
      asOf: {
        description: "The day from which funds were looked at; absent if all draws count.",
      },
      consortia: {
        description: "To whom an award to a consortium counts; to its `members` if omitted.",
      },
      months: {
        description:
          "Whether to sum by month too, which is twelve times as much work; `false` if omitted.",
      },
      by: {
        description:
          "How an amount without an agreed profile is spread over its period; by days if omitted.",
      },
      reading: {
        description: "How the words of published figures are read; strictly if omitted.",
      },
    },
  },
  AgreementVariation: {
    description: "A change that the parties made to the amount of a signed agreement.",
    properties: {
      on: {
        description: "The day on which it was agreed.",
      },
      change: {
        description: "By how much the amount changed: negative if it was cut.",
        type: "MoneyJson",
      },
      reason: {
        description: "Why: one line.",
      },
    },
  },
  BeneficiaryLocation: {
    description: "A place whose people a grant is for.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      area: {
        description: 'The GSS code of its area, such as `"E08000006"`.',
      },
    },
  },
  BudgetLine: {
    description: "One line of the budget that was agreed for a grant.",
    properties: {
      heading: {
        description:
          'The purpose of the money, such as `"Salaries"`: one line. Actuals and claims name it.',
      },
      financialYear: {
        description: "The financial year that it is for; absent if it is for all of them.",
      },
      costCentre: {
        description: "The funder's cost centre: one line.",
      },
      orderNumber: {
        description: "The funder's purchase order: one line.",
      },
      recurrent: {
        description: "Whether the cost comes back every year.",
      },
      expenditure: {
        description: "Whether it is spent on running (`revenue`) or on what lasts (`capital`).",
      },
      fundingSource: {
        description: "Where the money comes from, such as another body's match funding: one line.",
      },
      amount: {
        description: "How much, to the minor unit.",
        type: "MoneyJson",
      },
    },
  },
  CarryForwardDecision: {
    description: "The outcome of a request to carry money into the next financial year.",
    properties: {
      outcome: {
        description:
          "Whether the funder approved it, refused it, or let it lapse. Only what is approved is carried.",
      },
      on: {
        description: "The day of the decision, or on which it lapsed.",
      },
    },
  },
  CharityNumber: {
    description:
      'A charity number in canonical form: that of the Charity Commission for England and Wales (`"1164883"`, a linked charity `"1164883-1"`), of the Scottish regulator (`"SC042386"`) or of the Charity Commission for Northern Ireland (`"NIC100019"`), or the tax reference of a charity that need not register (`"X6243"`). It is a plain string; normaliseCharityNumber makes one.',
  },
  ClaimedHeading: {
    description: "The claim under one heading of the budget.",
    properties: {
      heading: {
        description: "The heading of the budget: one line.",
      },
      claimed: {
        description: "How much the recipient claims, with the VAT on it that is claimed.",
        type: "MoneyJson",
      },
      irrecoverableVat: {
        description:
          "The part of it that is VAT which the recipient cannot recover; absent if that is not stated.",
        type: "MoneyJson",
      },
      eligible: {
        description: "How much of that the funder accepts; absent until it has been assessed.",
        type: "MoneyJson",
      },
      reason: {
        description: "Why the rest is not accepted: one line.",
      },
    },
  },
  ClinicalAppropriateness: {
    description:
      "Whether it is clinically appropriate that staff run the services as an independent organisation, as somebody judged it.",
    properties: {
      appropriate: {
        description: "Whether it was judged appropriate.",
      },
      decidedOn: {
        description: "The day of the judgement.",
      },
      by: {
        description: "Who judged it: a role or a body, never the name of a person. One line.",
      },
      reason: {
        description: "Why: one line.",
      },
    },
  },
  CompanyNumber: {
    description:
      'The number of a company, or of another body at Companies House, in canonical form: eight characters, its zeros included, such as `"09506232"`, `"NI012345"` or `"IP031455"`. It is a plain string; normaliseCompanyNumber makes one.',
  },
  ConsortiumMember: {
    description: "A member of the consortium that holds a grant, and its share.",
    properties: {
      organisation: {
        description: "The id of the organisation.",
      },
      share: {
        description:
          "Its exact share of every award, from 0 to 1; the shares of all members sum to exactly 1 on every day of the grant.",
      },
      validity: {
        description:
          "The days on which it holds that share; all days of the grant if omitted. One whose share changes is listed once for each share.",
        type: "Validity",
      },
    },
  },
  Consultation: {
    description:
      "A consultation: questions that anybody may answer until it closes. consultationSchema reads one from JSON, consultationWindow says how long it is open, isOpen and daysLeft whether it still is, and checkConsultation checks it.",
    properties: {
      about: {
        description: "Its subject: one line.",
      },
      closes: {
        description:
          "When it closes: a day, which counts to its end, or a time of a day in London.",
      },
      opens: {
        description: "The first day on which it is open; absent if that is not known.",
      },
      questions: {
        description: "How many questions it asks.",
        type: "Figure",
      },
      actionPlan: {
        description: "The id of the action plan that it is about.",
      },
      reasonForShortWindow: {
        description:
          "Why it is open for less than the norm of its day, where its own words say so: one line.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  DateRange: {
    description:
      "The days from one date to another, **both included**. 1 April 2016 to 31 March 2017 is a whole financial year, and a range is never empty. It is a plain object; dateRange makes one whose ends are in order.",
    properties: {
      start: {
        description: "The first day, included.",
      },
      end: {
        description: "The last day, included: the same as `start` for a single day.",
      },
    },
  },
  DatedIdentifier: {
    description:
      "A code under which a register knows an organisation, for as long as it was or is its code. A body may keep its code and change its name, or be given a new code when it merges with another.",
    properties: {
      scheme: {
        description:
          'The register or list that gives the code, one line: the code of a list of organisations, such as `"GB-CHC"`, or `"ODS"` or `"GSS"`. Another is kept, and found unusual.',
      },
      id: {
        description: "The code, as the register writes it: one line.",
      },
      validity: {
        description: "From when to when it is the code; absent if that is not known.",
        type: "Validity",
      },
    },
  },
  Deadline: {
    description:
      'A day (`"2018-06-29"`), up to its end, or a time on a day (`"2018-06-29T17:00"`) at which something closes, by the clocks in London. It is a plain string, and every LocalDate from 1972 on is one.',
  },
  DeclaredCount: {
    description: "How many members of one category a partnership says it has.",
    properties: {
      category: {
        description: "The category that is counted.",
      },
      count: {
        description: "How many: a whole number, zero or more.",
      },
    },
  },
  DeclaredMembers: {
    description:
      "How many members a partnership says it has. Counts go stale: say when they were true, if that is known.",
    properties: {
      counts: {
        description:
          "The counts by category, each category once; empty where only a total is declared.",
        type: "DeclaredCount",
      },
      total: {
        description: "The total that is declared beside them: a whole number, zero or more.",
      },
      asOf: {
        description:
          "The day, month or year for which they were true; absent if that is not stated.",
      },
      source: {
        description: "Where they are declared.",
        type: "SourceRef",
      },
    },
  },
  EndNotice: {
    description: "Notice that the funding of a grant ends or changes.",
    properties: {
      givenOn: {
        description: "The day on which it was given.",
      },
      endsOn: {
        description: "The last day of the funding as it was.",
      },
      reason: {
        description: "Why: one line.",
      },
      recordedOn: {
        description: "The day on which it was recorded; absent where that is not known.",
      },
    },
  },
  ExpressionOfInterest: {
    description: "The expression of interest with which staff ask to run services themselves.",
    properties: {
      scope: {
        description: "Its scope: one service, several, or a whole care pathway.",
      },
      submittedOn: {
        description: "The day on which it was submitted.",
      },
      consideredOn: {
        description: "The day on which the board of the host considered it.",
      },
      reason: {
        description: "Why it was approved or declined: one line.",
      },
    },
  },
  Extensions: {
    description:
      "Your own data, kept with an entity under `extensions`: any keys, any plain JSON. The library keeps all of it and writes it back, and uses none of it.",
  },
  Figure: {
    description:
      'A figure as it was published, with the words that qualify it. "Over £1.1m" is not £1.1m: bounds returns the values that it allows, and every calculation of this library keeps it a bound.',
    properties: {
      value: {
        description:
          "The number in the figure: money, a whole number, or a share (38% is `Rate` 19/50). It may be a bound, so money and shares cannot be compared by it: compare the figure, as isAtMost does, or use exactAmount.",
      },
      qualifier: {
        description: "How the words around the number qualify it.",
      },
      asStated: {
        description: 'The words of the source, as short as they can be: `"over £1.1m"`.',
      },
      unit: {
        description: 'The unit of a number: `"organisations"`, `"hours"`.',
      },
      per: {
        description: 'The unit that the figure is per: `"week"`, `"project"`.',
      },
      additional: {
        description:
          '`true` if the figure is added to an opening amount that is not stated, as "at least £10 million additional" is. bounds is then about the added amount only.',
      },
      asOf: {
        description: "The day, month or year for which the figure was true.",
      },
      source: {
        description: "Where it was published.",
        type: "SourceRef",
      },
    },
  },
  FinancialGap: {
    description: "The money that would be missing by some time if nothing changed.",
    properties: {
      figure: {
        description: "How much would be missing.",
        type: "Figure",
      },
      by: {
        description:
          "By when: the day, month or year that is stated; for `2020/21` its last month, `2021-03`.",
      },
    },
  },
  FinancialYear: {
    description:
      'A public sector financial year, 1 April to 31 March, such as `"2016/17"`. It is a plain string: it goes into JSON as it is, `===` and `<` compare it, and it can be the key of a `Map`. The first is 0001/02 and the last 9998/99, the years that lie entirely within the range of LocalDate. Make one with financialYear or financialYearOf.',
  },
  Footprint: {
    description: "The area that a partnership serves.",
    properties: {
      name: {
        description: "The name of the area: one line.",
      },
      area: {
        description:
          "The GSS code of the area, where it has one: of a health and care system, `E54`, say.",
      },
      population: {
        description: "How many people live there.",
        type: "Figure",
      },
    },
  },
  Fund: {
    description:
      "A pot of money from which agreements and grants are funded. What is drawn from it is not kept here but with whatever draws; fundUse brings the two together. fundSchema reads one from JSON.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      holder: {
        description: "The id of the organisation or partnership that holds it.",
      },
      total: {
        description:
          'How much was in it at first: over its whole period, or, where it is said so, a year (`per: "year"`). What enlarged it later is kept apart.',
        type: "Figure",
      },
      enlargements: {
        description: "The money that was added to it later.",
        type: "FundEnlargement",
      },
      period: {
        description: "From when to when money may be drawn from it, both days included.",
        type: "DateRange",
      },
      perProjectCap: {
        description: "The most that one project may get; an amount equal to it is within it.",
        type: "Figure",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  FundDrawsCell: {
    description: "The draws on one fund, in one currency.",
    properties: {
      fund: {
        description: "The id of the fund.",
      },
      currency: {
        description: "The currency of the amount.",
      },
      amount: {
        description: "The sum of the draws.",
      },
      draws: {
        description: "The number of draws.",
      },
    },
  },
  FundEnlargement: {
    description: "Money that was added to a Fund after it had been set up.",
    properties: {
      amount: {
        description: "How much was added; not what the fund then came to.",
        type: "Figure",
      },
      on: {
        description: "The first day on which it was there.",
      },
    },
  },
  FundingAggregate: {
    description:
      "The sums of a portfolio, or of a part of one, in a form that can be merged: plain JSON, which crosses worker threads, processes and files as it is. All lists are sorted, so that the same portfolio always gives the same bytes, however it was cut. fundingAggregateSchema reads one that comes from elsewhere.",
    properties: {
      settings: {
        description: "The options with which it was made; absent from an empty aggregate.",
        type: "AggregateSettings",
      },
      entities: {
        description: "The number of entities that were put in, by list.",
      },
      cells: {
        description:
          "The amounts of the financial years, by everything that rows may have in common.",
        type: "FundingCell",
      },
      monthCells: {
        description: "The amounts of the months; empty unless asked for.",
        type: "MonthCell",
      },
      draws: {
        description: "The draws on the funds.",
        type: "FundDrawsCell",
      },
    },
  },
  FundingCell: {
    description:
      "The sum of those rows of fundingByFinancialYear that agree in everything that is kept here.",
    properties: {
      amount: {
        description: "The sum of the rows.",
      },
      rows: {
        description: "The number of rows.",
      },
      funder: {
        description: "The id of the organisation that funds it, where the entity names one.",
      },
      list: {
        description: "The list of the portfolio in which the commitment stands.",
      },
      financialYears: {
        description:
          "The financial years that the amount covers; more than one where no single one is known, none where nothing says when the money falls.",
      },
      currency: {
        description: "The currency of the amount; absent only where no figure says one.",
      },
      basis: {
        description:
          "The basis of the amount. `stated`, `same-as`, `award`, `agreed-profile` and `carried-forward` (what a grant moves into the next year with the funder's approval, below zero in the year that it leaves) come from the data; `derived` (a total less the stated years), `spread` (over days or months, or a change of an award whose year is not stated, or the total of a grant without awards by year) and `remainder` (a figure of a programme less its grants) are arithmetic.",
      },
      programme: {
        description:
          "The id of the programme that the grant belongs to, or of the programme itself.",
      },
      recipient: {
        description:
          "The id of the organisation that receives it, where the entity names one: the lead of a grant.",
      },
      themes: {
        description: "The themes that it is to serve, where the entity names any.",
      },
    },
  },
  GovernanceBody: {
    description:
      "A body through which a partnership governs itself: a board or a committee. More may sit on it than are members of the partnership.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      validity: {
        description: "From when to when it exists; absent if that is not known.",
        type: "Validity",
      },
      seats: {
        description: "Who sits on it, by organisation, as far as that is known.",
        type: "GovernanceSeat",
      },
    },
  },
  GovernanceSeat: {
    description:
      "A seat on a governance body. It belongs to an organisation: who fills it is nobody's business here.",
    properties: {
      organisation: {
        description:
          "The id of the organisation that holds the seat; it need not be a member of the partnership.",
      },
      role: {
        description:
          'As what it sits there, such as `"chair"`: one line, a role and never a person\'s name.',
      },
      validity: {
        description: "From when to when it holds the seat; absent if that is not known.",
        type: "Validity",
      },
    },
  },
  GrantActual: {
    description: "The spending of one month under one heading of the budget.",
    properties: {
      month: {
        description: 'The month, such as `"2012-04"`.',
      },
      heading: {
        description: "The heading of the budget: one line.",
      },
      amount: {
        description: "How much was spent; negative for a correction.",
        type: "MoneyJson",
      },
    },
  },
  GrantAsset: {
    description: "An asset that was bought with a grant, in which the funder keeps an interest.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      cost: {
        description: "The price that was paid for it in all.",
        type: "MoneyJson",
      },
      share: {
        description: "The share of the cost that the grant paid, from 0 to 1.",
      },
      boughtOn: {
        description: "The day on which it was bought.",
      },
      monitoredUntil: {
        description:
          "The last day on which the funder has a share in what it is sold for; no end is known if omitted.",
      },
      disposedOn: {
        description: "The day on which it was sold or given away.",
      },
      proceeds: {
        description: "The amount that it was sold for; absent if that is not known.",
        type: "MoneyJson",
      },
    },
  },
  GrantCarryForward: {
    description: "Money of one financial year that is to be used in the next: across 31 March.",
    properties: {
      from: {
        description: "The financial year from which it comes; it goes into the next.",
      },
      amount: {
        description: "How much, to the minor unit.",
        type: "MoneyJson",
      },
      kind: {
        description:
          "Whose it is. The funder's needs the funder's agreement and moves the award to the next year; the recipient's deferral keeps money that was paid for work still to be done.",
      },
      requestedOn: {
        description: "The day on which the recipient asked for it.",
      },
      decision: {
        description: "The decision of the funder about it, and its day; absent while it has not.",
        type: "CarryForwardDecision",
      },
      recordedOn: {
        description: "The day on which it was recorded; absent where that is not known.",
      },
    },
  },
  GrantClaim: {
    description: "A claim by the recipient of a grant for the costs of a period.",
    properties: {
      period: {
        description: "The days whose costs are claimed, both included.",
        type: "DateRange",
      },
      submittedOn: {
        description: "The day on which it was made.",
      },
      headings: {
        description: "The amounts claimed, by heading: one or more.",
        type: "ClaimedHeading",
      },
    },
  },
  GrantCondition: {
    description: "A condition on which a grant is given.",
    properties: {
      text: {
        description: "The condition: one line.",
      },
      kind: {
        description:
          "Its effect on the recipient's entitlement: it must perform something to be entitled (`performance-related`), it may spend the money on some purposes only (`restriction`), or neither (`none`). Absent if that is not stated.",
      },
    },
  },
  GrantInstalment: {
    description: "A payment of a grant: cash, due on a day, whatever period it is for.",
    properties: {
      covers: {
        description: "The days that it pays for, both included; absent if that is not stated.",
        type: "DateRange",
      },
      due: {
        description: "The day on which it is due; it is not moved to a working day.",
      },
      amount: {
        description: "How much, to the minor unit.",
        type: "MoneyJson",
      },
      paidIn: {
        description: "The amount in which it was paid, if in another currency.",
        type: "PaidIn",
      },
      kind: {
        description:
          "Which of the payments it is; a final one is often withheld until the last report.",
      },
      status: {
        description: "Where it stands.",
      },
      paidOn: {
        description: "The day on which it was paid: there if, and only if, it is paid.",
      },
      metOn: {
        description:
          "The day on which its milestone was met, where it is paid for one; absent where that is not recorded.",
      },
      reason: {
        description: "Why it stands so: one line; there at least if it is held.",
      },
    },
  },
  GrantMatch: {
    description: "The match that others are to put beside a grant, and what was found.",
    properties: {
      required: {
        description:
          "The share of grant and match together that the match has to be: from 0 to below 1.",
      },
      counts: {
        description:
          "Whether only money counts, or what is given in kind too; both count if omitted.",
      },
      found: {
        description:
          "The match that was found; absent if that is not recorded, empty if nothing was.",
        type: "MatchFound",
      },
    },
  },
  GrantOutput: {
    description: "Something countable that a grant is to achieve, such as people trained.",
    properties: {
      name: {
        description: "The thing that is counted: one line.",
      },
      target: {
        description: "How many there are to be.",
      },
      by: {
        description: "The last day for reaching the target.",
      },
      actual: {
        description: "How many there were; absent until that is known.",
      },
      unitPrice: {
        description: "The price that is paid for each of them, where the grant is paid by result.",
        type: "MoneyJson",
      },
      atMost: {
        description: "The most that is paid for them together; no limit if omitted.",
        type: "MoneyJson",
      },
    },
  },
  GrantRepayment: {
    description: "Money of a grant that the recipient pays back, or is to pay back.",
    properties: {
      amount: {
        description: "How much, to the minor unit.",
        type: "MoneyJson",
      },
      reason: {
        description: "Why.",
      },
      due: {
        description: "The day by which it is to be paid.",
      },
      paidOn: {
        description: "The day on which it was paid; absent while it has not been.",
      },
      recordedOn: {
        description: "The day on which it was recorded; absent where that is not known.",
      },
    },
  },
  GrantReport: {
    description: "A report that the recipient of a grant owes.",
    properties: {
      covers: {
        description: "The days on which it reports, both included; absent if that is not stated.",
        type: "DateRange",
      },
      due: {
        description: "The last day on which it is in time.",
      },
      received: {
        description: "The day on which it came in; absent while it has not.",
      },
    },
  },
  GrantReview: {
    description: "A review of a grant by its funder, which ends in a decision.",
    properties: {
      on: {
        description: "The day of the decision.",
      },
      decision: {
        description: "The decision; absent if that is not known.",
      },
    },
  },
  GrantScheme: {
    description:
      "A scheme to which anybody eligible may apply for a grant until it closes. What it awards are grants of their own; the money it has to award is in its Fund. schemeSchema reads one from JSON, isOpen and daysLeft say whether it is open, withinCap whether an amount may be applied for, and checkScheme checks it.",
    properties: {
      title: {
        description: "Its title: one line.",
      },
      funder: {
        description: "The id of the organisation that gives the grants.",
      },
      closes: {
        description:
          "When applications close: a day, which counts to its end, or a time of a day in London.",
      },
      opens: {
        description: "The first day on which it takes applications; absent if that is not known.",
      },
      yearInferred: {
        description:
          "`true` where the source names day and month of the closing, and the year was inferred.",
      },
      perProjectCap: {
        description: "The most that one project may get; an amount equal to it is within it.",
        type: "Figure",
      },
      eligibleKinds: {
        description: "Who may apply, by kind of body; absent where that is not known by kind.",
      },
      eligibility: {
        description: "Who may apply, in words: one line.",
      },
      themes: {
        description: "The blocks of work that it supports, by name.",
      },
      fund: {
        description: "The id of the fund from which the grants come.",
      },
      terms: {
        description: "Its terms, each in one line of your own words.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  GrantVariation: {
    description:
      "An agreed change to a grant: of its amount, of its period, or of what it is for. The awards and the period of a grant stay as they were first agreed; grantCurrentAward and grantCurrentPeriod say what its variations have made of them.",
    properties: {
      on: {
        description: "The day on which it was agreed.",
      },
      change: {
        description: "The change of the award; negative for a cut, absent where the amount stays.",
        type: "MoneyJson",
      },
      financialYear: {
        description: "The financial year whose award it changes; absent if that is not stated.",
      },
      newTotal: {
        description: "The stated total of the whole award from then on.",
        type: "MoneyJson",
      },
      prolongs: {
        description:
          "The days that it adds to the grant, both ends included; absent where the period stays.",
        type: "DateRange",
      },
      reason: {
        description: "Why: one line.",
      },
      recordedOn: {
        description: "The day on which it was recorded; absent where that is not known.",
      },
    },
  },
  GssCode: {
    description:
      'The code of an area in the coding system of the Government Statistical Service, in canonical form: nine characters, such as `"E08000001"` for Bolton. It is a plain string; normaliseGssCode makes one. A changed boundary gets a new code: keep with each code the days on which it is valid.',
  },
  IncomeRule: {
    description:
      "How large a share of an organisation's income a programme lets come from central government.",
    properties: {
      share: {
        description: "The largest share, from 0 to 1, that share included: 1/4 for 25%.",
      },
      from: {
        description:
          "The first day on which grants are awarded under it; absent if it always applies.",
      },
    },
  },
  IncomeShare: {
    description: "The share of a sector's income that comes from certain payers.",
    properties: {
      payer: {
        description: "Who pays it: one line.",
      },
      share: {
        description: "The share of the sector's whole income, from 0 to 1.",
        type: "Figure",
      },
    },
  },
  InvestmentAgreement: {
    description:
      "The signed agreement by which money is invested in a locality plan, against milestones. It is apart from the award, which was announced before it and may differ from it.",
    properties: {
      amount: {
        description: "The amount that is agreed now, with every variation in it.",
        type: "MoneyJson",
      },
      period: {
        description: "The days that it covers, both included; absent if none are stated.",
        type: "DateRange",
      },
      term: {
        description: "How long it runs, where only that is stated.",
        type: "Term",
      },
      signedOn: {
        description: "The day on which it was signed.",
      },
      milestones: {
        description: "The targets that release the money; their amounts sum to `amount`.",
        type: "Milestone",
      },
      variations: {
        description: "The changes of its amount since it was signed.",
        type: "AgreementVariation",
      },
      source: {
        description: "Where it is published.",
        type: "SourceRef",
      },
    },
  },
  LocalAuthorityCode: {
    description:
      "The GSS code of a local authority in England: of a unitary authority, a district, a London borough or a county (`E06` to `E10`).",
  },
  LocalDate: {
    description:
      'A calendar day, such as `"2017-02-01"`. It is not a moment, so no time zone can move it. It is a plain string (`YYYY-MM-DD`, years 0001 to 9999, Gregorian throughout): it goes into JSON as it is, `===` and `<` compare it, and it can be the key of a `Map`. Make one with localDate. Functions that take a LocalDate rely on its type and do not check it again.',
  },
  LocalityPlan: {
    description:
      "The plan of one locality of a partnership, a borough for the most part: how health and care there are to change, and the money for it. It feeds the StrategicPlan of the partnership. The plan and its funding have a status each. What was announced (`award`), what was signed (`agreement`) and what was paid (`payments`) are three things and may differ. localityPlanSchema reads one from JSON; checkLocalityPlan checks one, checkLocalityPlans several.",
    properties: {
      title: {
        description: "Its title: one line.",
      },
      areas: {
        description:
          "The local authorities whose areas it plans for, by GSS code: at least one, each once.",
      },
      partnership: {
        description: "The id of the partnership that it belongs to.",
      },
      status: {
        description: "Where the plan stands.",
      },
      history: {
        description: "How it came to stand there: its changes of status, the earliest first.",
        type: "StatusChange",
      },
      fundingStatus: {
        description: "Where its funding stands.",
      },
      fundingHistory: {
        description:
          "How the funding came to stand there: its changes of status, the earliest first.",
        type: "StatusChange",
      },
      strategicPlan: {
        description: "The id of the wider plan that it feeds.",
      },
      footprint: {
        description: "Whom it serves and who makes it together.",
        type: "LocalityPlanFootprint",
      },
      version: {
        description: "Which version of the locality's plan it is, from 1.",
      },
      period: {
        description: "The days that it covers, both included; absent if none are stated.",
        type: "DateRange",
      },
      owner: {
        description:
          "Who answers for it, such as the health and wellbeing board of the area: one line.",
      },
      approvedOn: {
        description: "When it was approved: the day, month or year that is stated.",
      },
      engagement: {
        description: "When people were asked about it, both days included.",
        type: "DateRange",
      },
      financialGap: {
        description: "The money that would be missing if nothing changed.",
        type: "FinancialGap",
      },
      application: {
        description: "The application for money to deliver it.",
        type: "LocalityPlanApplication",
      },
      award: {
        description: "The money that was announced for it.",
        type: "LocalityPlanAward",
      },
      agreement: {
        description: "The agreement that was signed about the money.",
        type: "InvestmentAgreement",
      },
      localMatch: {
        description: "The money that the locality puts in itself, beside the award.",
        type: "Figure",
      },
      payments: {
        description: "The payments under the agreement.",
        type: "LocalityPlanPayment",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  LocalityPlanApplication: {
    description: "That the partners of a locality applied for money to deliver its plan.",
    properties: {
      partners: {
        description:
          "The ids of the organisations that applied together, as far as they are known.",
      },
      submittedOn: {
        description: "When they applied: the day, month or year that is stated.",
      },
    },
  },
  LocalityPlanAward: {
    description:
      "The money that was announced for a locality plan. It is not yet an agreement, and no payment.",
    properties: {
      figure: {
        description:
          "How much was announced, in the words in which it was: for the whole term, unless it is said per year.",
        type: "Figure",
      },
      term: {
        description: "Over how long it was to be spread, where that is stated.",
        type: "Term",
      },
      announcedOn: {
        description: "When it was announced: the day, month or year that is stated.",
      },
      fund: {
        description: "The id of the fund that it is drawn from.",
      },
    },
  },
  LocalityPlanFootprint: {
    description:
      "Whom a locality plan serves and who makes it together. It need not follow the border of a local authority.",
    properties: {
      organisations: {
        description: "The ids of the organisations that make and deliver the plan together.",
      },
      beyondAreas: {
        description:
          "`true` where it reaches beyond the areas of the plan, as that of Tameside and Glossop does.",
      },
      population: {
        description: "How many people it serves.",
        type: "Figure",
      },
    },
  },
  LocalityPlanPayment: {
    description:
      "Money that was paid under a locality's agreement. Award, agreement and payment are three things.",
    properties: {
      paidOn: {
        description: "The day on which it was paid.",
      },
      amount: {
        description: "How much.",
        type: "MoneyJson",
      },
      milestone: {
        description: "The id of the milestone that released it, where that is recorded.",
      },
    },
  },
  Manifesto: {
    description: "A manifesto whose proposals are fed into an ActionPlan. Nobody is bound by it.",
    properties: {
      title: {
        description: "Its title: one line.",
      },
      publishedBy: {
        description: "Who published it, by name.",
      },
      publishedOn: {
        description: "When it was published, as far as that is known.",
      },
      themes: {
        description: "Its demands, each in a few words.",
      },
      sources: {
        description: "Where what is said here comes from.",
        type: "SourceRef",
      },
    },
  },
  MatchFound: {
    description: "Money or something worth money that was found beside a grant.",
    properties: {
      kind: {
        description: "Whether it is money, or something given in kind.",
      },
      amount: {
        description: "How much it is, or is worth.",
        type: "MoneyJson",
      },
      from: {
        description: "Who gives it: one line.",
      },
    },
  },
  MaximumTerm: {
    description: "The longest that a contract on a route may run, for as long as that holds.",
    properties: {
      term: {
        description: "The longest term; a contract of just that length is within it.",
        type: "Term",
      },
      validity: {
        description: "The days of award for which it holds; absent if it always did.",
        type: "Validity",
      },
      source: {
        description: "Where it is stated.",
        type: "SourceRef",
      },
    },
  },
  MemberCategory: {
    description: "The category that a member of a partnership is counted in.",
  },
  Membership: {
    description: "That an organisation is a member of a partnership.",
    properties: {
      organisation: {
        description: "The id of the organisation.",
      },
      category: {
        description: "The category that it is counted in.",
      },
      role: {
        description: "Its role there beside being a member: one line.",
      },
      validity: {
        description: "From when to when it is a member; absent if that is not known.",
        type: "Validity",
      },
    },
  },
  MemorandumInvestment: {
    description: "One of the sums that back a memorandum, and the fund that it comes from.",
    properties: {
      amount: {
        description:
          'How much: over the whole funding period, or, where it is said so, a year (`per: "year"`).',
        type: "Figure",
      },
      fund: {
        description: "The id of the fund that it comes from.",
      },
    },
  },
  MemorandumOfUnderstanding: {
    description:
      "An agreement between public bodies and the voluntary sector about how they work together, with the money that backs it. What the published agreement leaves unsaid is omitted here; reports that have to assume something say so. memorandumSchema reads one from JSON, checkMemorandum checks it, memorandumTerm says when it runs, and memorandumFunding what it brings in which financial year.",
    properties: {
      title: {
        description: "Its title: one line.",
      },
      parties: {
        description: "Its parties: two or more.",
        type: "Party",
      },
      status: {
        description: "Where it stands.",
      },
      history: {
        description: "How it came to stand there: its changes of status, the earliest first.",
        type: "StatusChange",
      },
      announcedOn: {
        description: "The day on which it was announced.",
      },
      signedOn: {
        description: "The day on which it was signed.",
      },
      publicSigningOn: {
        description: "The day of a public signing, which may be later than the signature.",
      },
      effectiveFrom: {
        description: "The first day on which it has effect.",
      },
      effectiveFromBasis: {
        description: "The basis of `effectiveFrom`; `stated` if omitted.",
      },
      term: {
        description: "How long it runs from its first day, as first agreed.",
        type: "Term",
      },
      extendedTo: {
        description:
          "The last day to which it was extended, that day included; absent if it was not.",
      },
      fundingPeriod: {
        description:
          "The days that the money is for, both ends included, where they differ from the term.",
        type: "DateRange",
      },
      fundingUntil: {
        description:
          'Until when money was reported, where that is all that is known: `"2021"` for "until 2021". A year or a month may or may not be included; memorandumUnfundedTail keeps both readings. A `fundingPeriod` says more, and counts instead where both are given.',
      },
      investment: {
        description:
          'The money that backs it: over its whole funding period, or, where it is said so, a year (`per: "year"`).',
        type: "Figure",
      },
      fund: {
        description: "The id of the fund that the investment comes from.",
      },
      investments: {
        description:
          "The sums that back it, each with its fund, where there are two or more. They take the place of `investment` and `fund`; memorandumInvestments reads either.",
        type: "MemorandumInvestment",
      },
      profile: {
        description:
          "The amounts by financial year that the parties agreed; they take the place of a spread.",
        type: "YearAmount",
      },
      signatories: {
        description:
          "Who signed, as far as it is recorded: organisations that adhere beside the parties' own signature.",
        type: "Signatory",
      },
      declaredSignatories: {
        description: "How many are said to have signed, whether or not they are listed.",
        type: "Figure",
      },
      openForSignature: {
        description:
          "From when to when others may sign, both days included; an empty one for an open end on both sides. Absent where nothing says that others may.",
        type: "Validity",
      },
      legallyBinding: {
        description: "Whether it is said to bind in law.",
      },
      noticePeriod: {
        description: "The notice that its own clause asks for before it, or its money, ends.",
        type: "Term",
      },
      outcomes: {
        description: "The outcomes that the parties share, each in one line of your own words.",
      },
      commitments: {
        description: "The commitments of the parties, each in one line of your own words.",
      },
      themes: {
        description: "The themes that it is to serve, by name.",
      },
      reviews: {
        description: "The reviews that are due or were held.",
        type: "MemorandumReview",
      },
      reviewEvery: {
        description: "How often it is to be reviewed, counted from its first day.",
        type: "Term",
      },
      supersedes: {
        description: "The ids of the memoranda in whose place it stands.",
      },
      endedOn: {
        description: "The last day on which it had effect, as far as it is known.",
      },
      endReason: {
        description: "Why it ended.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  MemorandumReview: {
    description: "A review of a memorandum by its parties.",
    properties: {
      due: {
        description: "The day by which it is due.",
      },
      heldOn: {
        description: "The day on which it was held; absent if it was not, or if that is not known.",
      },
      decision: {
        description: "The decision.",
      },
    },
  },
  Milestone: {
    description: "A target that must be met before a part of the agreed money is released.",
    properties: {
      id: {
        description: "Its id within the agreement, by which payments name it.",
      },
      amount: {
        description: "The money that it releases.",
        type: "MoneyJson",
      },
      status: {
        description: "Where it stands.",
      },
      due: {
        description: "The last day for reaching it.",
      },
      metOn: {
        description: "The day on which it was met; absent where that is not recorded.",
      },
      releasedOn: {
        description: "The day from which its money may be released, because it was met or waived.",
      },
      evidence: {
        description: "The evidence that it is met: one line.",
      },
    },
  },
  Money: {
    description:
      "An exact amount of money in one currency: a whole number of its smallest unit, of any size. Arithmetic never loses a penny silently. An operation whose exact result has a fraction of a penny needs a rounding mode; without one it throws. Amounts are immutable. Those that were read, and those in constants and fixtures, are frozen too; those that arithmetic makes are not, because freezing takes longer than adding. Test runners (`toEqual`, `deepStrictEqual`) find two amounts equal if they are the same money; they and consoles print `Money(GBP 1100000.00)`. Compare with Money.compare and Money.equals: the operators `<` and `+` throw.",
  },
  MoneyJson: {
    description: 'An amount of money in JSON: `{ "amount": "1100000.00", "currency": "GBP" }`.',
    properties: {
      amount: {
        description:
          'The amount in major units (pounds) as decimal text, with exactly as many decimals as the currency has: `"1100000.00"`, `"-5.00"`. There is no grouping, plus sign, leading zero or exponent.',
      },
      currency: {
        description: 'The currency, by its ISO 4217 code: `"GBP"`.',
      },
    },
  },
  MonthCell: {
    description:
      "The sum of those rows of fundingByMonth that agree in everything that is kept here.",
    properties: {
      months: {
        description:
          "The months that the amount covers; more than one where no single one is known.",
      },
      amount: {
        description: "The sum of the rows.",
      },
      rows: {
        description: "The number of rows.",
      },
      list: {
        description: "The list of the portfolio in which the commitment stands.",
      },
      financialYears: {
        description:
          "The financial years that the amount covers; more than one where no single one is known, none where nothing says when the money falls.",
      },
      currency: {
        description: "The currency of the amount; absent only where no figure says one.",
      },
      programme: {
        description:
          "The id of the programme that the grant belongs to, or of the programme itself.",
      },
    },
  },
  MutualApplicant: {
    description:
      "Who asks to run the services: the staff who deliver them, one or several, or somebody else.",
    properties: {
      kind: {
        description: "The kind of applicant.",
      },
      description: {
        description:
          "The team, or the role of the individual; never the name of a person. One line.",
      },
      organisation: {
        description: "The id of the organisation, where an organisation applies.",
      },
      delivers: {
        description:
          "The names of the services that the applicant delivers now; absent if that is not known.",
      },
    },
  },
  MutualContract: {
    description:
      "A contract under which a mutual delivers public services. mutualContractPeriod says from when to when it runs, mutualContractValue what it comes to.",
    properties: {
      title: {
        description: "Its purpose: one line.",
      },
      commissioner: {
        description: "The id of the organisation that pays for the services.",
      },
      services: {
        description: "The names of the services, as the mutual lists them.",
      },
      awardedOn: {
        description: "The day on which it was awarded.",
      },
      startsOn: {
        description: "Its first day.",
      },
      term: {
        description: "How long it runs from its first day.",
        type: "Term",
      },
      annualValue: {
        description: "The amount that it pays a year.",
        type: "Figure",
      },
      procurementRoute: {
        description: "The id of the procurement route by which it was awarded.",
      },
      reserved: {
        description: "Whether it was reserved for mutuals or their like when it was awarded.",
      },
      relevantHealthCare: {
        description:
          "Whether its services are relevant health care services that an NHS body or a council buys.",
      },
      source: {
        description: "Where it is stated.",
        type: "SourceRef",
      },
    },
  },
  MutualDistribution: {
    description: "A dividend that a mutual declared or proposed.",
    properties: {
      declaredOn: {
        description:
          "The day on which it was declared, or proposed; the day of payment does not matter.",
      },
      amount: {
        description: "The whole amount that is distributed.",
        type: "MoneyJson",
      },
      distributableProfits: {
        description: "The profits that could be distributed.",
        type: "MoneyJson",
      },
      shares: {
        description: "The shares on which it is paid.",
        type: "ShareHolding",
      },
    },
  },
  MutualService: {
    description: "A service that a mutual is to run, or runs.",
    properties: {
      name: {
        description: "Its name, by which applicants and contracts refer to it: one line.",
      },
      description: {
        description: "Its task, and the people that it serves: one line.",
      },
    },
  },
  MutualStaff: {
    description: "Published figures on the staff of a mutual and their say in it.",
    properties: {
      eligible: {
        description: "How many deliver the services, and may transfer.",
        type: "Figure",
      },
      transferred: {
        description: "How many of them transferred.",
        type: "Figure",
      },
      employed: {
        description: "How many work there.",
        type: "Figure",
      },
      members: {
        description: "How many of those who work there are members or shareholders.",
        type: "Figure",
      },
      memberShare: {
        description:
          "The share of those who work there that are members, where that is what is published.",
        type: "Figure",
      },
      directors: {
        description: "How many directors it has.",
        type: "Figure",
      },
      staffDirectors: {
        description: "How many of the directors the staff elect or are.",
        type: "Figure",
      },
      votes: {
        description: "The share of the votes of its members that staff have.",
        type: "Figure",
      },
    },
  },
  MutualStep: {
    description:
      "A step on the way to being live: the business case that the board decides on, or its assurance.",
    properties: {
      submittedOn: {
        description: "The day on which it was submitted, or begun.",
      },
      decidedOn: {
        description: "The day on which it was decided.",
      },
      by: {
        description: "Who decides: a body or a role, never the name of a person. One line.",
      },
      note: {
        description: "The ground of the decision: one line.",
      },
    },
  },
  MutualSupport: {
    description: "Money that helps a mutual to begin: a grant, a loan, or something like equity.",
    properties: {
      instrument: {
        description: "In which form it is given.",
      },
      fund: {
        description: "The id of the fund that it comes from.",
      },
      amount: {
        description: "How much.",
        type: "Figure",
      },
      on: {
        description: "The day, month or year in which it was given.",
      },
      source: {
        description: "Where it is stated.",
        type: "SourceRef",
      },
    },
  },
  MutualTransfer: {
    description: "The transfer of staff and services from the host to a mutual.",
    properties: {
      on: {
        description: "The day, month or year of the transfer.",
      },
      compulsory: {
        description: "Whether staff had no choice; absent if that is not known.",
      },
      pensionRoute: {
        description: "How their pensions are secured.",
      },
    },
  },
  OdsCode: {
    description:
      'A code of the Organisation Data Service of the NHS in canonical form, such as `"RM3"` (a trust), `"00T"` (a clinical commissioning group) or `"QOP"` (an integrated care board). It is a plain string; normaliseOdsCode makes one. A code is never given to another body. A body may keep its code with a new name or a new role, and gets a new one in some mergers. Do not infer the kind of body from a code.',
  },
  Organisation: {
    description:
      "A body that can hold money, sign an agreement or be a member of a partnership. A sector, which can do none of these by itself, is a Sector. organisationSchema reads one from JSON, organisationNameAt and organisationIdentifiersAt say what it was called on a day, and checkOrganisations checks several against each other.",
    properties: {
      kind: {
        description: "The kind of body.",
      },
      names: {
        description: "Its names over time: at least one.",
        type: "OrganisationName",
      },
      identifiers: {
        description: "Its codes in registers over time.",
        type: "DatedIdentifier",
      },
      validity: {
        description: "From when to when it exists; absent if that is not known.",
        type: "Validity",
      },
      legalForm: {
        description:
          'Its legal form, in the words of its register, such as `"community interest company"`: one line.',
      },
      area: {
        description:
          'The area that it serves or governs: a GSS code such as `"E08000006"`, or a name; one line.',
      },
      postcode: {
        description: "The postcode of its office; leave it out where that is somebody's home.",
      },
      publishedIncome: {
        description: "The income in its last published accounts.",
        type: "PublishedIncome",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  OrganisationIdentifier: {
    description:
      'An organisation identifier in canonical form: the code of a list of organisations, a hyphen, and the identifier in that list, such as `"GB-CHC-1164883"`. It is a plain string; normaliseOrganisationIdentifier makes one.',
  },
  OrganisationName: {
    description: "A name of an organisation, for as long as it was or is its name.",
    properties: {
      name: {
        description: "The name, as the organisation writes it: one line.",
      },
      validity: {
        description: "From when to when it is the name; absent if that is not known.",
        type: "Validity",
      },
    },
  },
  PaidIn: {
    description:
      "The amount in which a payment was made, where that was another currency than the grant's.",
    properties: {
      amount: {
        description: "How much was paid, in the other currency.",
        type: "MoneyJson",
      },
      rate: {
        description:
          "How many units of the other currency one unit of the grant's currency bought.",
      },
    },
  },
  PartialDate: {
    description:
      'A date as far as it is known: a year (`"2017"`), a month (`"2017-02"`) or a day (`"2017-02-01"`). It is a plain string, like LocalDate, and every LocalDate is one.',
  },
  Partnership: {
    description:
      "Public bodies, and often the voluntary sector, that plan and steer health and care for an area together. It is not a legal person; what it is said to have is kept as it was said. partnershipSchema reads one from JSON; checkPartnership checks what it says.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      kind: {
        description: "The kind of partnership.",
      },
      footprint: {
        description: "The area that it serves.",
        type: "Footprint",
      },
      status: {
        description: "Where it stands.",
      },
      history: {
        description: "How it came to stand there: its changes of status, the earliest first.",
        type: "StatusChange",
      },
      validity: {
        description: "From when to when it exists; absent if that is not known.",
        type: "Validity",
      },
      members: {
        description: "Its members, as far as they are listed: two or more.",
        type: "Membership",
      },
      declared: {
        description: "How many members it says it has.",
        type: "DeclaredMembers",
      },
      budget: {
        description: "The public money that it steers.",
        type: "PartnershipBudget",
      },
      governance: {
        description: "The bodies through which it governs itself, and who sits on them.",
        type: "GovernanceBody",
      },
      strategicPlan: {
        description: "The id of its wider plan.",
      },
      funds: {
        description: "The ids of the funds that it holds.",
      },
      hostedBy: {
        description:
          "The id of the organisation that acts for it, because it is not itself a legal person.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  PartnershipBudget: {
    description: "The public money that a partnership steers.",
    properties: {
      devolved: {
        description: "The money that was devolved to it.",
        type: "Figure",
      },
      wider: {
        description: "The wider public spending of its area that it sets out to influence.",
        type: "Figure",
      },
      widerIncludesDevolved: {
        description:
          "`true` where a source says that the wider figure includes the devolved one; omitted where that is only likely.",
      },
      per: {
        description: "The period of its figures: a year, or one that the source does not state.",
      },
      ceiling: {
        description:
          "The most that may be spent of the devolved money; an amount equal to it is within it.",
        type: "Figure",
      },
      forecast: {
        description: "The expected spending of the devolved money, for the same period as it.",
        type: "Figure",
      },
      controlFrom: {
        description: "When the partnership took control: the day, month or year that is stated.",
      },
    },
  },
  Party: {
    description: "A party to a memorandum.",
    properties: {
      kind: {
        description: "The kind of party: an organisation, a partnership or a sector.",
      },
      id: {
        description: "The id of that organisation, partnership or sector.",
      },
      standing: {
        description: "Whether the memorandum calls the party an equal of the others.",
      },
      representedBy: {
        description: "The id of the organisation that acts for it; a sector cannot act by itself.",
      },
      holds: {
        description:
          "The powers over the others that the memorandum gives it; absent if it gives none.",
      },
    },
  },
  PaymentTerms: {
    description: "How a grant is paid, and why so.",
    properties: {
      basis: {
        description: "How it is paid.",
      },
      justification: {
        description: "Why it is paid so: one line. Payment in advance of need wants one.",
      },
    },
  },
  PlanCycle: {
    description:
      'The cycle of an action plan: from one year to another, as far as the dates are known. "2018-2020" is a cycle of two years that begins some time in 2018 and ends some time in 2020. It is no FinancialYear, and no range of days.',
    properties: {
      from: {
        description: "When it begins: a year, a month or a day.",
      },
      to: {
        description: "When it ends: a year, a month or a day, not before `from`.",
      },
      length: {
        description: "How long it is said to be.",
        type: "Term",
      },
    },
  },
  Portfolio: {
    description:
      "Everything that is worked on together: lists of entities that name each other by id. Every list may be omitted. portfolioSchema reads one from JSON, checkPortfolio checks it, and fundingByFinancialYear says what money falls in which year.",
    properties: {
      organisations: {
        description: "The organisations that the other entities name.",
        type: "Organisation",
      },
      supersessions: {
        description: "Which organisations follow which.",
        type: "Supersession",
      },
      sectors: {
        description: "The sectors that are party to memoranda.",
        type: "Sector",
      },
      funds: {
        description: "The funds from which others are funded.",
        type: "Fund",
      },
      partnerships: {
        description: "The partnerships.",
        type: "Partnership",
      },
      strategicPlans: {
        description: "The wider plans of the partnerships.",
        type: "StrategicPlan",
      },
      localityPlans: {
        description: "The plans of their localities.",
        type: "LocalityPlan",
      },
      memoranda: {
        description: "The memoranda of understanding.",
        type: "MemorandumOfUnderstanding",
      },
      actionPlans: {
        description: "The action plans.",
        type: "ActionPlan",
      },
      consultations: {
        description: "The consultations.",
        type: "Consultation",
      },
      programmes: {
        description: "The strategic partner programmes.",
        type: "StrategicPartnerProgramme",
      },
      grants: {
        description: "The strategic partner grants.",
        type: "StrategicPartnerGrant",
      },
      procurementRoutes: {
        description: "The ways in which public bodies buy services.",
        type: "ProcurementRoute",
      },
      mutuals: {
        description: "The public service mutuals.",
        type: "RightToProvideMutual",
      },
      grantSchemes: {
        description: "The grant schemes that take applications.",
        type: "GrantScheme",
      },
      extensions: {
        description: "Data of your own: kept and written back, never read.",
        type: "Extensions",
      },
    },
  },
  ProcurementRoute: {
    description:
      "A way in which public bodies buy services from mutuals, charities and others: a framework, the dynamic purchasing system beside it, any qualified provider, and so on. routeSchema reads one from JSON, checkRoute checks it, routeMaxTermOn says how long a contract may run, and transferLimit how much may move between a framework and the system beside it.",
    properties: {
      kind: {
        description: "The kind of route.",
      },
      name: {
        description: "Its name: one line.",
      },
      runsBeside: {
        description: "The id of the route that it runs beside, apart from it.",
      },
      maxTerm: {
        description:
          "The longest that its contracts may run, one entry for each time in which a length held.",
        type: "MaximumTerm",
      },
      typicalValue: {
        description: "The typical value of a contract on it, over its whole term.",
        type: "Figure",
      },
      typicalTerm: {
        description: "How long a contract on it typically runs.",
        type: "Term",
      },
      transferLimit: {
        description:
          "The share of the framework's value that may move between it and the system beside it each year.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  ProgrammeYear: {
    description:
      "The stated funding of a programme in one financial year: a figure, or that it is the same as in another year.",
    properties: {
      financialYear: {
        description: "The financial year.",
      },
      total: {
        description: "The figure for the year; absent where only `sameAs` is stated.",
        type: "Figure",
      },
      sameAs: {
        description: 'The year whose amount this year\'s equals: "the same amount in 2012/13".',
      },
      source: {
        description: "Where `sameAs` is stated; a figure carries a source of its own.",
        type: "SourceRef",
      },
    },
  },
  Prolongation: {
    description:
      'That a programme goes on for longer than was announced: "for another year, until 2012/13".',
    properties: {
      to: {
        description: "The last financial year that it then funds.",
      },
      announcedOn: {
        description: "The day on which that was announced.",
      },
      source: {
        description: "Where that is stated.",
        type: "SourceRef",
      },
    },
  },
  PublishedIncome: {
    description: "The income in an organisation's last published accounts.",
    properties: {
      yearEnd: {
        description: "The last day of the year of the accounts.",
      },
      total: {
        description: "All income of that year.",
        type: "MoneyJson",
      },
      fromCentralGovernment: {
        description:
          "The part of it that came from departments of central government, as grants or under contracts.",
        type: "MoneyJson",
      },
    },
  },
  Rate: {
    description:
      'An exact rate, share or factor: a fraction of two whole numbers in lowest terms. It is never rounded until it is written as a decimal. In JSON it is a string: `"11/4500"`, or `"3"` if it is whole. Rates that were read, and those in constants and fixtures, are frozen; those that arithmetic makes are not.',
  },
  Recommendation: {
    description: "An action that an action plan asks for.",
    properties: {
      text: {
        description: "The action: one line of your own words.",
      },
      addressedTo: {
        description:
          "To whom it is addressed, in words: bodies of one kind more often than one body.",
      },
      theme: {
        description: "The theme that it belongs to, by name.",
      },
    },
  },
  RightToProvideMutual: {
    description:
      "A public service mutual: staff who set up an independent organisation to run the services that they deliver, under the Right to Provide or one of its sisters. What has to be known grows with its status: from an approved expression of interest the host, the applicants, the services and their clinical appropriateness; from being live the legal form, the contract and the transfer. mutualSchema reads one from JSON, checkMutual checks it, and mutualTest asks whether it is a public service mutual, limb by limb.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      route: {
        description: "Under which right staff took over their services.",
      },
      status: {
        description: "Where it stands.",
      },
      history: {
        description: "How it came to stand there: its changes of status, the earliest first.",
        type: "StatusChange",
      },
      stagesKnown: {
        description:
          "Whether the stages that it went through are known. `false` for a mutual that is known only from a report: missing facts are then information, not errors. `true` if omitted.",
      },
      organisation: {
        description: "The id of the organisation that it is, where the portfolio lists that.",
      },
      host: {
        description: "The id of the organisation that ran the services before.",
      },
      applicants: {
        description: "Who asks, or asked, to run the services.",
        type: "MutualApplicant",
      },
      services: {
        description: "The services that it is to run, or runs.",
        type: "MutualService",
      },
      peopleServed: {
        description: "How many people it serves.",
        type: "Figure",
      },
      clinicalAppropriateness: {
        description: "Whether independence was judged clinically appropriate for the services.",
        type: "ClinicalAppropriateness",
      },
      expressionOfInterest: {
        description: "The expression of interest.",
        type: "ExpressionOfInterest",
      },
      businessCase: {
        description: "The business case.",
        type: "MutualStep",
      },
      assurance: {
        description: "The assurance of the business case.",
        type: "MutualStep",
      },
      legalForm: {
        description: "Its form in law.",
      },
      contract: {
        description: "The contract under which it runs the services.",
        type: "MutualContract",
      },
      contracts: {
        description: "Its further contracts.",
        type: "MutualContract",
      },
      transfer: {
        description: "The transfer of staff and services from the host.",
        type: "MutualTransfer",
      },
      staff: {
        description: "Published figures on its staff and their say in it.",
        type: "MutualStaff",
      },
      supports: {
        description: "The money that helped it to begin.",
        type: "MutualSupport",
      },
      surplusPolicy: {
        description: "The uses that it makes of a surplus.",
        type: "SurplusPolicy",
      },
      distributions: {
        description: "The dividends that it declared or proposed.",
        type: "MutualDistribution",
      },
      failurePlan: {
        description: "The plan for the services if it fails: one line.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  Sector: {
    description:
      "A party that is not a legal person: the voluntary, community and social enterprise sector of an area, say. It can be party to a memorandum; it cannot hold money. sectorSchema reads one from JSON.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      representative: {
        description: "The id of the organisation that speaks for it.",
      },
      profile: {
        description: "Published figures on it.",
        type: "SectorProfile",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  SectorProfile: {
    description: "Published figures on a sector as a whole.",
    properties: {
      organisations: {
        description: "How many organisations it has.",
        type: "Figure",
      },
      subSectors: {
        description: "Parts of it; they need not add up to the whole, because they may overlap.",
        type: "SubSector",
      },
      incomeShares: {
        description: "Shares of its income by payer.",
        type: "IncomeShare",
      },
      volunteering: {
        description: "Hours of formal volunteering; `per` of the figure says in what time.",
        type: "Figure",
      },
    },
  },
  ShareHolding: {
    description: "Shares of one kind in a company, alike in what is paid up on each.",
    properties: {
      count: {
        description: "How many shares: one or more.",
      },
      paidUp: {
        description: "The amount paid up on each.",
        type: "MoneyJson",
      },
      issuedOn: {
        description: "The day on which they were issued; absent if that is not known.",
      },
    },
  },
  Signatory: {
    description:
      "An organisation that signed a memorandum: for a party, or because it adheres to what a sector agreed. Its signature changes neither the term nor the parties.",
    properties: {
      organisation: {
        description: "The id of the organisation.",
      },
      signedOn: {
        description: "The day on which it signed; absent if that is not known.",
      },
    },
  },
  SourceRef: {
    description: "The source of a stated fact or figure. Plain JSON: its wire form is itself.",
    properties: {
      document: {
        description:
          "The document, named so that a reader can find it: publisher, title and date, as far as they are known.",
      },
      phrase: {
        description:
          'The few words that state the fact, such as `"over £1.1m"`: a short quotation, not a sentence.',
      },
      evidence: {
        description: "How well the statement is supported.",
      },
      url: {
        description: "The web address of the document: absolute, `http:` or `https:`.",
      },
    },
  },
  StatedTotal: {
    description: "A total that was stated for several financial years together.",
    properties: {
      figure: {
        description: "The total.",
        type: "Figure",
      },
      years: {
        description: "The financial years that it covers, each once.",
      },
    },
  },
  StatusChange: {
    description: "One step in the life of an entity: from one status to the next, on a day.",
    properties: {
      from: {
        description: "The status that it left.",
      },
      to: {
        description: "The status that it took.",
      },
      on: {
        description: "The first day on which it had the new status.",
      },
      by: {
        description:
          'The role in which somebody decided it, such as `"grants manager"`; never a person\'s name.',
      },
      reason: {
        description: "Why: one line.",
      },
      recordedOn: {
        description: "The day on which it was recorded; absent where that is not known.",
      },
    },
  },
  StrategicPartnerGrant: {
    description:
      "A grant from a public body to a strategic partner: one voluntary organisation, or several in a consortium with a lead. grantSchema reads one from JSON; checkGrant checks it.",
    properties: {
      title: {
        description: "Its title: one line.",
      },
      funder: {
        description: "The id of the organisation that gives it.",
      },
      lead: {
        description: "The id of the organisation that receives it and answers for it.",
      },
      period: {
        description:
          "The days that it is for, as first agreed, both included. Variations may prolong it.",
        type: "DateRange",
      },
      awards: {
        description:
          "The amounts by financial year, as first agreed: one or more. Variations come on top. Absent where only the `total` is stated; one of the two is required.",
        type: "YearAmount",
      },
      status: {
        description: "Where it stands.",
      },
      history: {
        description: "How it came to stand there: its changes of status, the earliest first.",
        type: "StatusChange",
      },
      programme: {
        description: "The id of the programme that it belongs to.",
      },
      scheme: {
        description: "The id of the scheme under which it was applied for.",
      },
      fund: {
        description: "The id of the fund from which it is paid.",
      },
      description: {
        description: "Its description, in paragraphs.",
      },
      appliedFor: {
        description: "How much was applied for.",
        type: "MoneyJson",
      },
      appliedOn: {
        description: "The day on which it was applied for.",
      },
      awardedOn: {
        description:
          "The day on which it was awarded: the funder's decision, not yet an agreement.",
      },
      signedOn: {
        description: "The day on which the last party signed the agreement.",
      },
      total: {
        description:
          "The stated total of the award over all its years, as first agreed; where there are `awards`, their sum.",
        type: "MoneyJson",
      },
      members: {
        description:
          "The members of the consortium, the lead among them on every day; absent for a lone partner.",
        type: "ConsortiumMember",
      },
      purpose: {
        description: "Its purpose: one line.",
      },
      conditions: {
        description: "The conditions on which it is given.",
        type: "GrantCondition",
      },
      beneficiaryLocations: {
        description: "The places whose people it is for.",
        type: "BeneficiaryLocation",
      },
      payment: {
        description: "How it is paid, and why so.",
        type: "PaymentTerms",
      },
      instalments: {
        description: "Its payments, made and to come.",
        type: "GrantInstalment",
      },
      budget: {
        description: "Its budget: how it is to be spent.",
        type: "BudgetLine",
      },
      match: {
        description: "The match that others are to put beside it, and what was found.",
        type: "GrantMatch",
      },
      outputs: {
        description: "The outputs that it is to achieve, and what was achieved.",
        type: "GrantOutput",
      },
      assets: {
        description: "The assets that were bought with it.",
        type: "GrantAsset",
      },
      claims: {
        description: "The recipient's claims for its costs.",
        type: "GrantClaim",
      },
      reports: {
        description: "The reports that the recipient owes.",
        type: "GrantReport",
      },
      reviews: {
        description: "The reviews by the funder.",
        type: "GrantReview",
      },
      actuals: {
        description: "The spending, by month and heading.",
        type: "GrantActual",
      },
      variations: {
        description: "The agreed changes of its amount and period, the earliest first.",
        type: "GrantVariation",
      },
      carryForwards: {
        description: "The money that goes from one financial year into the next.",
        type: "GrantCarryForward",
      },
      repayments: {
        description: "The money that the recipient pays back.",
        type: "GrantRepayment",
      },
      closesOn: {
        description:
          "The last day on which payments may fall due; after the period, where it is paid in arrears.",
      },
      vatTreatment: {
        description: "How value added tax is treated.",
        type: "VatTreatment",
      },
      subsidy: {
        description:
          "Its class in subsidy control, as the funder sees it; absent if that is not stated.",
      },
      noticePeriod: {
        description: "How long the agreement's own clause wants notice of its end to be.",
        type: "Term",
      },
      endNotice: {
        description: "The notice that was given of its end.",
        type: "EndNotice",
      },
      dataSource: {
        description: "The web address at which this was published.",
      },
      modifiedAt: {
        description:
          'When this was last changed: `"2018-06-07T09:30:00Z"`, with seconds and a zone.',
      },
      withheld: {
        description: "The fields that are not to be published.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  StrategicPartnerProgramme: {
    description:
      "A programme in which a public body funds strategic partners among voluntary organisations, with the figures that were published about it. programmeSchema reads one from JSON, checkProgramme checks it, and programmeFunding says what is known of its funding by financial year.",
    properties: {
      name: {
        description: "Its name: one line.",
      },
      funder: {
        description: "The id of the organisation that funds it.",
      },
      status: {
        description: "Where it stands.",
      },
      history: {
        description: "How it came to stand there: its changes of status, the earliest first.",
        type: "StatusChange",
      },
      firstYear: {
        description: "The first financial year that it funded.",
      },
      declaredPartners: {
        description: "How many strategic partners it says it has; a consortium is one partner.",
        type: "Figure",
      },
      declaredOrganisations: {
        description: "How many organisations it says it funds, inside consortia or alone.",
        type: "Figure",
      },
      declaredConsortia: {
        description: "How many of the partners are said to be consortia.",
        type: "Figure",
      },
      knownOrganisations: {
        description: "The ids of organisations that are known to be funded; there may be others.",
      },
      years: {
        description: "The figures stated year by year: each year once, all in one currency.",
        type: "ProgrammeYear",
      },
      statedTotal: {
        description: "The total that is stated for several years together.",
        type: "StatedTotal",
      },
      committedTo: {
        description: "The last financial year for which funding is committed.",
      },
      transition: {
        description:
          "When no new agreement is made because a successor is being designed, both ends included.",
        type: "Validity",
      },
      perPartnerCap: {
        description:
          "The most that one partner may get for one financial year; an amount equal to it is within it.",
        type: "Figure",
      },
      prolongations: {
        description: "The later years to which it was extended, the earliest first.",
        type: "Prolongation",
      },
      legalPower: {
        description: "The power in law under which its grants are given: one line.",
      },
      successors: {
        description: "The ids of the programmes that follow it.",
      },
      incomeRule: {
        description:
          "How large a share of a partner's income it lets come from central government.",
        type: "IncomeRule",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  StrategicPlan: {
    description:
      "The wider plan of a partnership, which the locality plans of its areas feed. Its goals, its transformation themes and its other programme themes are three separate lists: sources count them separately. strategicPlanSchema reads one from JSON.",
    properties: {
      title: {
        description: "Its title: one line.",
      },
      partnership: {
        description: "The id of the partnership whose plan it is.",
      },
      period: {
        description: "The days that it covers, both included; absent if none are stated.",
        type: "DateRange",
      },
      goals: {
        description: "Its long-term goals, each in one line of your own words.",
      },
      themes: {
        description: "Its transformation themes, by name.",
      },
      programmeThemes: {
        description: "Other themes that programmes are named for. The list may be open.",
      },
      shapedBy: {
        description: "The ids of the locality plans that shaped it, as far as they are listed.",
      },
      localityPlans: {
        description: "How many locality plans are said to have shaped it.",
        type: "Figure",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  SubSector: {
    description:
      "A part of a sector, with how many organisations it is said to have. Parts may overlap.",
    properties: {
      name: {
        description: "Its field of work: one line.",
      },
      organisations: {
        description: "How many organisations it has.",
        type: "Figure",
      },
    },
  },
  Supersession: {
    description:
      "That bodies follow others: patient involvement groups by local HealthWatch, say. What was planned and what happened are kept apart. supersessionSchema reads one from JSON, and checkSupersessions checks several.",
    properties: {
      kind: {
        description: "How the ones follow the others.",
      },
      predecessors: {
        description:
          "The ids of the organisations or partnerships that are followed: at least one.",
      },
      successors: {
        description: "The ids of the organisations or partnerships that follow: at least one.",
      },
      planned: {
        description: "When it was to happen: the day, month or year that was announced.",
      },
      actual: {
        description: "When it happened: the first day, or the month or year, of the successors.",
      },
      id: {
        description:
          "The id within the portfolio, by which other entities refer to it: 1 to 200 ASCII letters, digits and `. _ : / -`, beginning with a letter or digit.",
      },
      sources: {
        description:
          "Where the statements about this entity come from. A Figure carries its own source.",
        type: "SourceRef",
      },
      extensions: {
        description: "Your own data: kept and written back, never used by the library.",
        type: "Extensions",
      },
    },
  },
  SurplusPolicy: {
    description:
      "The uses that a mutual makes of a surplus: the shares by use, or the purpose as it is stated.",
    properties: {
      shares: {
        description: "The shares of all uses, each use once; they sum to exactly 1.",
        type: "SurplusShare",
      },
      purpose: {
        description: "The purpose in the words of the source: one line.",
      },
      source: {
        description: "Where it is stated.",
        type: "SourceRef",
      },
    },
  },
  SurplusShare: {
    description: "The share of a surplus that goes to one use.",
    properties: {
      use: {
        description: "The use.",
      },
      share: {
        description: "The exact share of the surplus, from 0 to 1.",
      },
    },
  },
  Term: {
    description:
      "A length of time: the sum of its parts, each a whole number from 0. Years and months are counted first, then weeks and days.",
    properties: {
      years: {
        description: "Calendar years.",
      },
      months: {
        description: "Calendar months.",
      },
      weeks: {
        description: "Weeks of seven days.",
      },
      days: {
        description: "Days.",
      },
    },
  },
  Validity: {
    description:
      'The days on which something is valid, such as a name, a membership or a rule. Both ends are included. An absent end means "not known, or not ended" on that side.',
    properties: {
      from: {
        description: "The first day; absent if it is not known.",
      },
      to: {
        description: "The last day; absent if it is not known, or if there is none yet.",
      },
    },
  },
  VatTreatment: {
    description: "How value added tax is treated.",
    properties: {
      kind: {
        description:
          "How the grant itself is treated: a grant for which nothing is supplied is outside the scope.",
      },
      irrecoverableEligible: {
        description: "Whether tax that the recipient pays and cannot recover is an eligible cost.",
      },
    },
  },
  YearAmount: {
    description: "An amount for one financial year: of an agreed profile, or of a grant's awards.",
    properties: {
      financialYear: {
        description: "The financial year, April to March.",
      },
      amount: {
        description: "The amount for that year, to the minor unit.",
        type: "MoneyJson",
      },
    },
  },
};
