import type { Operands } from "./loops.ts";

/** Amounts from pennies to £900m in equal parts by size, a tenth of them negative. */
export const everyday: Operands = operands({ from: 1, to: 11, whole: "1000000.00" });

/** Amounts beyond the safe range of numbers: from £900 trillion to £9 × 10²¹. */
export const huge: Operands = operands({ from: 17, to: 24, whole: "98765432109876543210.98" });

function operands({ from, to, whole }: { from: number; to: number; whole: string }): Operands {
  const random = generator(20_181_122);
  const digit = () => Math.floor(random() * 10);
  const text = (_: unknown, index: number) => {
    const length = from + (index % (to - from + 1));
    const digits = Array.from({ length }, digit).join("").replace(/^0+/, "").padStart(3, "0");
    return `${random() < 0.1 && !/^0*$/.test(digits) ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
  };
  return {
    texts: Array.from({ length: 1000 }, text),
    many: Array.from({ length: 100_000 }, text),
    rates: ["0.025", "1.0375", "0.3333", "1.2", "0.1075", "2.5"],
    weights: Array.from({ length: 26 }, () => 1 + Math.floor(random() * 500_000)),
    whole,
  };
}

/** The linear congruential generator of POSIX `rand48`: the same numbers in every run. */
function generator(seed: number): () => number {
  let state = BigInt(seed);
  return () => {
    state = (state * 25_214_903_917n + 11n) % 2n ** 48n;
    return Number(state) / 2 ** 48;
  };
}
