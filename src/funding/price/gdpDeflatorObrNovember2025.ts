import { financialYear } from "../../time/year/FinancialYear.ts";
import type { PriceIndex, PriceIndexYear } from "./PriceIndex.ts";

const PANDEMIC =
  "The pandemic distorts the deflator of 2020/21 and 2021/22: it rises by 5.21%, then by 0.25%.";

function year(text: string, index: string, more: Partial<PriceIndexYear> = {}): PriceIndexYear {
  return Object.freeze({ financialYear: financialYear(text), index, ...more });
}

// Contains public sector information licensed under the Open Government Licence v3.0.
const forecast: Partial<PriceIndexYear> = { forecast: true };
const pandemic: Partial<PriceIndexYear> = { caution: PANDEMIC };

/**
 * The GDP deflator by financial year as the Office for Budget Responsibility saw it in November 2025,
 * 2008/09 to 2027/28, with 2024/25 = 100. From 2025/26 on it is a forecast. It is **one vintage**: HM
 * Treasury revises its series every quarter, so other publications give other levels for the same year.
 * The pandemic distorts 2020/21 and 2021/22; both carry a caution.
 *
 * Source: OBR, Economic and fiscal outlook, November 2025, table 1.7 (growth), by way of the REAL Centre's
 * published data; the levels, to four places, are a rebasing of that growth. Deep-frozen.
 *
 * @category Funding
 */
export const gdpDeflatorObrNovember2025: PriceIndex = /* @__PURE__ */ (() =>
  Object.freeze({
    name: "GDP deflator",
    vintage: "OBR, November 2025",
    source: Object.freeze({
      document:
        "OBR, Economic and fiscal outlook, November 2025, table 1.7, rebased to 2024/25 = 100",
      evidence: "inference",
      url: "https://github.com/REALCentreTHF/health_funding_page",
    }),
    years: Object.freeze([
      year("2008/09", "67.0729"),
      year("2009/10", "67.9331"),
      year("2010/11", "69.1039"),
      year("2011/12", "70.5854"),
      year("2012/13", "71.7802"),
      year("2013/14", "73.2616"),
      year("2014/15", "74.3130"),
      year("2015/16", "74.8148"),
      year("2016/17", "76.2963"),
      year("2017/18", "77.2999"),
      year("2018/19", "79.0203"),
      year("2019/20", "81.1470"),
      year("2020/21", "85.3763", pandemic),
      year("2021/22", "85.5914", pandemic),
      year("2022/23", "91.5651"),
      year("2023/24", "96.4158"),
      year("2024/25", "100.0000"),
      year("2025/26", "102.9431", forecast),
      year("2026/27", "105.2387", forecast),
      year("2027/28", "107.3553", forecast),
    ]),
  }))();
