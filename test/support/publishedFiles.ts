import { isGssCode, Money, type PublishedAward, type Wire } from "concordat";
import { parse } from "csv-parse/sync";

/*
 * Awards from the files that bodies publish under the 360Giving standard, field by field. Nothing is made up:
 * what a file does not say stays absent, and what it says in columns of its own is kept under `extensions`.
 */

export type Row = Readonly<Record<string, string>>;
type Award = Wire<PublishedAward>;

/** A record of a 360Giving file in JSON, as far as it is mapped here. */
export interface GivingRecord {
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly currency: string;
  readonly amountAwarded: number;
  readonly amountAppliedFor?: number;
  readonly awardDate: string;
  readonly plannedDates?: readonly { readonly duration?: number }[];
  readonly recipientOrganization: readonly {
    readonly id: string;
    readonly name: string;
    readonly charityNumber?: string;
    readonly companyNumber?: string;
  }[];
  readonly fundingOrganization: readonly { readonly id: string }[];
  readonly beneficiaryLocation?: readonly { readonly name?: string; readonly geoCode?: string }[];
  readonly grantProgramme?: readonly { readonly title?: string; readonly code?: string }[];
  readonly fromOpenCall?: string;
  readonly dateModified?: string;
  readonly dataSource?: string;
}

/** The rows of a CSV file, each cell by its heading. */
export const rowsOf = (csv: string): readonly Row[] =>
  parse<Row>(csv, { bom: true, columns: true });

/** An id here, for one that was published with characters that ids do not have. */
export const handleOf = (published: string): string => published.replace(/[^A-Za-z0-9._:/-]/g, "_");

/** Amounts in spreadsheets carry the noise of binary fractions: `41133.770000000004`. */
export const amountOf = (written: string, currency: string): Award["amount"] =>
  Money.of(written, currency as "GBP", { rounding: "half-even" }).toJSON();

const given = (text: string | undefined): text is string =>
  text !== undefined && text !== "" && text !== "NA";

/** A title or name that somebody wrote on two lines of a cell is one line. */
export const lineOf = (cell: string): string => cell.replace(/\s*\n\s*/g, " ");

/** The properties that are there: a blank cell says nothing. */
function said<T extends object>(parts: { readonly [Key in keyof T]: T[Key] | undefined }): T {
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)) as T;
}

interface Facts {
  readonly id: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly funder: string;
  readonly currency: string;
  readonly amount: string;
  readonly appliedFor?: string | undefined;
  readonly awardDate: string;
  readonly months?: string | undefined;
  readonly recipient: {
    readonly id: string;
    readonly name: string;
    readonly charityNumber?: string | undefined;
    readonly companyNumber?: string | undefined;
  };
  readonly places: readonly {
    readonly name?: string | undefined;
    readonly code?: string | undefined;
  }[];
  readonly programme?: {
    readonly title?: string | undefined;
    readonly code?: string | undefined;
  };
  readonly openCall?: string | undefined;
  readonly statedYear?: string | undefined;
  readonly modified?: string | undefined;
  readonly dataSource?: string | undefined;
  readonly own?: Row;
}

const text = (cell: string | undefined): string | undefined => (given(cell) ? cell : undefined);

function awardOf(facts: Facts): Award {
  const { id, recipient, places, programme, own = {} } = facts;
  const kept = Object.entries(own).filter(([, cell]) => given(cell));
  const locations = places.flatMap(({ name, code }) => {
    const place = said<NonNullable<Award["locations"]>[number]>({
      name: text(name),
      area: isGssCode(code) ? code : undefined,
    });
    return Object.keys(place).length === 0 ? [] : [place];
  });
  const under = said<NonNullable<Award["programme"]>>({
    title: text(programme?.title),
    code: text(programme?.code),
    id: undefined,
  });
  return said<Award>({
    id: handleOf(id),
    identifier: handleOf(id) === id ? undefined : id,
    title: lineOf(facts.title),
    description: text(facts.description),
    funder: facts.funder,
    amount: amountOf(facts.amount, facts.currency),
    appliedFor: given(facts.appliedFor) ? amountOf(facts.appliedFor, facts.currency) : undefined,
    awardedOn: facts.awardDate.slice(0, 10),
    planned: given(facts.months) ? { months: Number(facts.months) } : undefined,
    recipients: [
      said<NonNullable<Award["recipients"]>[number]>({
        kind: "organisation",
        organisation: handleOf(recipient.id),
        name: text(lineOf(recipient.name)),
        charityNumber: text(recipient.charityNumber),
        companyNumber: text(recipient.companyNumber),
      }),
    ],
    locations: locations.length === 0 ? undefined : locations,
    programme: Object.keys(under).length === 0 ? undefined : under,
    openCall: given(facts.openCall) ? facts.openCall === "Yes" : undefined,
    statedYear: text(facts.statedYear),
    modifiedOn: text(facts.modified),
    dataSource: text(facts.dataSource),
    extensions: kept.length === 0 ? undefined : Object.fromEntries(kept),
    // Fields of the model that these files say nothing about.
    sources: undefined,
    funders: undefined,
    appliedOn: undefined,
    actual: undefined,
    fundingType: undefined,
    classifications: undefined,
    url: undefined,
    years: undefined,
    paid: undefined,
    scheme: undefined,
    fund: undefined,
    regrant: undefined,
  });
}

/** The headings of a CSV file that have a place in an award; all others are the publisher's own. */
const mapped = [
  "Identifier",
  "Title",
  "Description",
  "Currency",
  "Amount Awarded",
  "Amount Applied For",
  "Award Date",
  "Award Year",
  "Planned Dates:Duration (months)",
  "Recipient Org:Identifier",
  "Recipient Org:Name",
  "Recipient Org:Charity Number",
  "Recipient Org:Company Number",
  "Funding Org:Identifier",
  "Beneficiary Location:Name",
  "Beneficiary Location:Geographic Code",
  "Grant Programme:Title",
  "Grant Programme:Code",
  "From an open call?",
  "Last modified",
  "Data Source",
];

/** The award in a row of a CSV file. */
export function awardOfRow(row: Row): Award {
  const cell = (heading: string): string => row[heading] ?? "";
  return awardOf({
    id: cell("Identifier"),
    title: cell("Title"),
    description: row.Description,
    funder: cell("Funding Org:Identifier"),
    currency: cell("Currency"),
    amount: cell("Amount Awarded"),
    appliedFor: row["Amount Applied For"],
    awardDate: cell("Award Date"),
    months: row["Planned Dates:Duration (months)"],
    recipient: {
      id: cell("Recipient Org:Identifier"),
      name: cell("Recipient Org:Name"),
      charityNumber: row["Recipient Org:Charity Number"],
      companyNumber: row["Recipient Org:Company Number"],
    },
    places: [
      { name: row["Beneficiary Location:Name"], code: row["Beneficiary Location:Geographic Code"] },
    ],
    programme: { title: row["Grant Programme:Title"], code: row["Grant Programme:Code"] },
    openCall: row["From an open call?"],
    statedYear: row["Award Year"],
    modified: row["Last modified"],
    dataSource: row["Data Source"],
    own: Object.fromEntries(Object.entries(row).filter(([heading]) => !mapped.includes(heading))),
  });
}

/** The award in a record of a JSON file. */
export function awardOfRecord(record: GivingRecord): Award {
  const [recipient, ...others] = record.recipientOrganization;
  const [funder] = record.fundingOrganization;
  const [programme] = record.grantProgramme ?? [];
  const [planned] = record.plannedDates ?? [];
  if (recipient === undefined || funder === undefined || others.length > 0) {
    throw new RangeError("These files have one recipient and one funder an award.");
  }
  return awardOf({
    id: record.id,
    title: record.title,
    description: record.description,
    funder: funder.id,
    currency: record.currency,
    amount: String(record.amountAwarded),
    appliedFor: record.amountAppliedFor?.toString(),
    awardDate: record.awardDate,
    months: planned?.duration?.toString(),
    recipient,
    places: (record.beneficiaryLocation ?? []).map(({ name, geoCode }) => ({
      name,
      code: geoCode,
    })),
    ...(programme && { programme }),
    openCall: record.fromOpenCall,
    modified: record.dateModified,
    dataSource: record.dataSource,
  });
}
