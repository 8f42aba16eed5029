import { identifiersIn } from "./formParts.ts";
import type { Release } from "./Release.ts";
import type { Pattern, Renames, Replacement } from "./Renames.ts";

/**
 * What takes the place of an old name: what the data says of it, or else what the first pattern says
 * that applies. Old names inside a replacement are replaced in turn, so that `XJson` becomes `Wire<Y>`
 * where `X` became `Y`.
 */
export function replacementOf(name: string, release: Release): Replacement | undefined {
  const { names, patterns } = release.renames;
  const written = Object.hasOwn(names, name) ? names[name] : undefined;
  if (written !== undefined) return written;
  for (const pattern of patterns) {
    const form = applied(pattern, name, release);
    if (form !== undefined) return withNewNames(form, names);
  }
  return undefined;
}

function applied(pattern: Pattern, name: string, release: Release): string | undefined {
  const old = new RegExp(`^(?:${pattern.old})$`);
  if (!old.test(name)) return undefined;
  const filled = (template: string): string => name.replace(old, template);
  if (pattern.idOf === undefined) return filled(pattern.new);
  const ids = (release.ids.named[filled(pattern.idOf)] ?? []).map((id) => {
    const now = release.renames.ids[id];
    return typeof now === "string" ? now : id;
  });
  const [id] = ids;
  if (id === undefined) return undefined;
  if (ids.length > 1) return ofFamily(pattern.newOfFamily, ids);
  const form = filled(pattern.new).replaceAll("{id}", id);
  const table = release.tableOf(id);
  if (table === undefined && form.includes("{table}")) return undefined;
  return form.replaceAll("{table}", table ?? "");
}

function ofFamily(form: string | undefined, ids: readonly string[]): string | undefined {
  const families = new Set(ids.map((id) => id.slice(0, id.indexOf("."))));
  const [family = ""] = families;
  return families.size === 1 ? form?.replaceAll("{family}", family) : undefined;
}

function withNewNames(form: string, names: Renames["names"]): string {
  return identifiersIn(form).reduceRight((text, { name, start, end }) => {
    const now = Object.hasOwn(names, name) ? names[name] : undefined;
    return typeof now === "string" ? text.slice(0, start) + now + text.slice(end) : text;
  }, form);
}
