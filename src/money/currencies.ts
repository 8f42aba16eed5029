/**
 * A current code of ISO 4217 (list one) with minor units, as amended up to November 2026. Fund codes with
 * minor units are included.
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
 * A code that ISO 4217 has withdrawn (list three), such as `"DEM"` or `"HRK"`.
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
 * All codes again, as a string that `readCurrencies` reads: it takes half the space of a list in a program.
 * Each code is written as its distance from the previous one in the alphabet: capitals for the 26s and a
 * small letter for the rest. The number of its decimal digits follows if it is not 2. ISO 4217 states no
 * digits for withdrawn codes, so those of their last years are used. A test writes the string from the
 * lists.
 */
export const currencies: string =
  "Cp0nwmEwarActjcdBiocfAtkBcBfzapiqBpi0c0f0Axaabp3Ab0CxzxnfBfabgbdlAjwBeAl0ld0lzCbCwbaqCi4j0Bi" +
  "qeBhAafaArmoCkuDbzDs0AeDeJnCocAoBeJxm0a0n0lApMuqAlFpJjBuaBqmcwCnAaa0mBly0BmBnkAnKzChCrgAvyIl" +
  "xFzbaAyBl3Anra0Aa0RrAz3Au0NtAzyDn0CqAz0Dg3AzAppaAeIbFlAhayhi0c0f0zfBl3AzChBoe0CxAbAeAivByfAq" +
  "dAbyasAcbfvmhapFjAolBrCdAgIlMn3MjDfaeeArAeCbvlGe0Eb0BkZFlGgabCpAxpAn0DllAnlciuAsAlAdAqtgCgBk" +
  "cAinjAdkCmvGpBpaBtgj3Alo0Bg0mAeBzCoocFhda0KfjeEp0ebeb4vDibbmHja0Gr0WxGjb0AxcBnIk0z0MxAnOliaE" +
  "xfKslDqlDcacebd";

/** The withdrawn codes only, in the same form. */
export const historicCurrencies: string =
  "CpAkFjAvAdcdBioiAtDtzqCycfAxaabHbBlabidBsCqpHkKafaArDmDwzXfcAoMpanOwHsMeBrmEonBlyEakTngMeFzb" +
  "FrAbZZFxRcyhicfzfJnDzFiAwdBaAyAohHpCdZSaajGgGeZMyGgaFfHllEdAqAaEuAwAnNzBuBrBgHyFhdKvEubEldHw" +
  "ZQrXiPziaExKyEclDcahbd";
