/**
 * A code of ISO 4217 list one, with the amendments known in November 2026, that has minor units. Fund
 * codes that have minor units are among them.
 */
// biome-ignore format: many on a line
export type CurrentCurrencyCode =
  | "AED" | "AFN" | "ALL" | "AMD" | "AOA" | "ARS" | "AUD" | "AWG" | "AZN"
  | "BAM" | "BBD" | "BDT" | "BHD" | "BIF" | "BMD" | "BND" | "BOB" | "BOV" | "BRL" | "BSD" | "BTN"
  | "BWP" | "BYN" | "BZD"
  | "CAD" | "CDF" | "CHE" | "CHF" | "CHW" | "CLF" | "CLP" | "CNY" | "COP" | "COU" | "CRC" | "CUP"
  | "CVE" | "CZK"
  | "DJF" | "DKK" | "DOP" | "DZD"
  | "EGP" | "ERN" | "ETB" | "EUR"
  | "FJD" | "FKP"
  | "GBP" | "GEL" | "GHS" | "GIP" | "GMD" | "GNF" | "GTQ" | "GYD"
  | "HKD" | "HNL" | "HTG" | "HUF"
  | "IDR" | "ILS" | "INR" | "IQD" | "IRR" | "ISK"
  | "JMD" | "JOD" | "JPY"
  | "KES" | "KGS" | "KHR" | "KMF" | "KPW" | "KRW" | "KWD" | "KYD" | "KZT"
  | "LAK" | "LBP" | "LKR" | "LRD" | "LSL" | "LYD"
  | "MAD" | "MDL" | "MGA" | "MKD" | "MMK" | "MNT" | "MOP" | "MRU" | "MUR" | "MVR" | "MWK" | "MXN"
  | "MXV" | "MYR" | "MZN"
  | "NAD" | "NGN" | "NIO" | "NOK" | "NPR" | "NZD"
  | "OMR"
  | "PAB" | "PEN" | "PGK" | "PHP" | "PKR" | "PLN" | "PYG"
  | "QAR"
  | "RON" | "RSD" | "RUB" | "RWF"
  | "SAR" | "SBD" | "SCR" | "SDG" | "SEK" | "SGD" | "SHP" | "SLE" | "SOS" | "SRD" | "SSP" | "STN"
  | "SVC" | "SYP" | "SZL"
  | "THB" | "TJS" | "TMT" | "TND" | "TOP" | "TRY" | "TTD" | "TWD" | "TZS"
  | "UAH" | "UGX" | "USD" | "USN" | "UYI" | "UYU" | "UYW" | "UZS"
  | "VED" | "VES" | "VND" | "VUV"
  | "WST"
  | "XAD" | "XAF" | "XCD" | "XCG" | "XOF" | "XPF"
  | "YER"
  | "ZAR" | "ZMW" | "ZWG";

/**
 * A currency that ISO 4217 has withdrawn (its list three), such as `"DEM"` or `"HRK"`.
 *
 * @category Money
 */
// biome-ignore format: many on a line
export type HistoricCurrencyCode =
  | "ADP" | "AFA" | "ALK" | "ANG" | "AOK" | "AON" | "AOR" | "ARA" | "ARP" | "ARY" | "ATS" | "AYM"
  | "AZM"
  | "BAD" | "BEC" | "BEF" | "BEL" | "BGJ" | "BGK" | "BGL" | "BGN" | "BOP" | "BRB" | "BRC" | "BRE"
  | "BRN" | "BRR" | "BUK" | "BYB" | "BYR"
  | "CHC" | "CSD" | "CSJ" | "CSK" | "CUC" | "CYP"
  | "DDM" | "DEM"
  | "ECS" | "ECV" | "EEK" | "ESA" | "ESB" | "ESP"
  | "FIM" | "FRF"
  | "GEK" | "GHC" | "GHP" | "GNE" | "GNS" | "GQE" | "GRD" | "GWE" | "GWP"
  | "HRD" | "HRK"
  | "IEP" | "ILP" | "ILR" | "ISJ" | "ITL"
  | "LAJ" | "LSM" | "LTL" | "LTT" | "LUC" | "LUF" | "LUL" | "LVL" | "LVR"
  | "MGF" | "MLF" | "MRO" | "MTL" | "MTP" | "MVQ" | "MXP" | "MZE" | "MZM"
  | "NIC" | "NLG"
  | "PEH" | "PEI" | "PES" | "PLZ" | "PTE"
  | "RHD" | "ROK" | "ROL" | "RUR"
  | "SDD" | "SDP" | "SIT" | "SKK" | "SLL" | "SRG" | "STD" | "SUR"
  | "TJR" | "TMM" | "TPE" | "TRL"
  | "UAK" | "UGS" | "UGW" | "USS" | "UYN" | "UYP"
  | "VEB" | "VEF" | "VNC"
  | "XEU"
  | "YDD" | "YUD" | "YUM" | "YUN"
  | "ZAL" | "ZMK" | "ZRN" | "ZRZ" | "ZWC" | "ZWD" | "ZWL" | "ZWN" | "ZWR";

/**
 * All codes again, as text that `readCurrencies` reads: it takes half the room of a table in a program.
 * Each line is a first letter, and then the other two letters of each code, with the number of its
 * decimal digits if that is not 2. ISO 4217 states none for withdrawn codes: theirs are those of their
 * last years.
 */
export const currencies: string =
  "adp0edfafnlkllmdngoaokonorrarprsrytsudwgymzmzn " +
  "badambddtec0ef0el0gjgkglgnhd3if0mdndobopovrbrcrerlrnrrsdtnukwpyb0ynyr0zd " +
  "caddfhchehfhwlf4lp0nyopourcsdsjskucupveypzk " +
  "ddmemjf0kkopzd " +
  "ecscvekgprnsa0sb0sp0tbur " +
  "fimjdkprf " +
  "gbpekelhchphsipmdnenf0nsqerd0tqwewpyd " +
  "hkdnlrdrktguf " +
  "idreplplrlsnrqd3rrsjsk0tl0 " +
  "jmdod3py0 " +
  "kesgshrmf0pwrw0wd3ydzt " +
  "lajakbpkrrdslsmtlttuc0uf0ul0vlvryd3 " +
  "maddlgagf0kdlfmkntoprorutltpurvqvrwkxnxpxvyrzezmzn " +
  "nadgniciolgokprzd " +
  "omr3 " +
  "pabeheienesgkhpkrlnlzte0yg0 " +
  "qar " +
  "rhdokolonsduburwf0 " +
  "sarbdcrdddgdpekgdhpitkklellosrdrgsptdtnurvcypzl " +
  "thbjrjsmmmtnd3oppe0rl0rytdwdzs " +
  "uahakgsgwgx0sdsnssyi0ynypyuyw4zs " +
  "vebedefesncnd0uv0 " +
  "wst " +
  "xadaf0cdcgeuof0pf0 " +
  "ydderudumun " +
  "zalarmkmwrnrzwcwdwgwlwnwr";

/** The withdrawn codes alone, in the same form. */
export const historicCurrencies: string =
  "adpfalkngokonorrarprytsymzm " +
  "badecefelgjgkglgnoprbrcrernrrukybyr " +
  "chcsdsjskucyp " +
  "ddmem " +
  "ecscveksasbsp " +
  "fimrf " +
  "gekhchpnensqerdwewp " +
  "hrdrk " +
  "ieplplrsjtl " +
  "lajsmtlttucufulvlvr " +
  "mgflfrotltpvqxpzezm " +
  "niclg " +
  "peheieslzte " +
  "rhdokolur " +
  "sdddpitkkllrgtdur " +
  "tjrmmperl " +
  "uakgsgwssynyp " +
  "vebefnc " +
  "xeu " +
  "yddudumun " +
  "zalmkrnrzwcwdwlwnwr";
