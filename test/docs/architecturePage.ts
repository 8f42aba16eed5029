import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { layers, rooms } from "../layers.ts";
import { root } from "./findExamples.ts";
import { type FolderAnswer, folderAnswers } from "./folderAnswers.ts";

/** The page for whoever carries on. */
export const architecturePage = "docs/architecture.md";

/** Writes the parts of the page that follow from the table of layers and from what stands on the disk. */
export function withPictures(page: string): string {
  return withPart(withPart(page, "layers", picture()), "rooms", table());
}

function withPart(page: string, name: string, part: string): string {
  const place = new RegExp(`(<!-- ${name}:[^>]*-->)[\\s\\S]*?(<!-- end of ${name} -->)`);
  if (!place.test(page)) throw new Error(`${architecturePage} has no place for its ${name}`);
  return page.replace(
    place,
    (_, before: string, after: string) => `${before}\n\n${part}\n\n${after}`,
  );
}

/** Whether a room has files: those of its own, not those of the rooms in it. */
function isBuilt(room: string): boolean {
  const folder = join(root, "src", room);
  return existsSync(folder) && readdirSync(folder).some((file) => file.endsWith(".ts"));
}

/** The rooms of a folder from the ground up, by their paths in `src`. */
function roomsOf(folder: string): readonly string[] {
  return (rooms[folder] ?? ["."]).map((room) => (room === "." ? folder : `${folder}/${room}`));
}

/** The layers, the highest at the top, each a box with its folders. */
function picture(): string {
  const lines = layers.map((folders) =>
    folders.map((folder) => (roomsOf(folder).some(isBuilt) ? folder : `(${folder})`)).join("   "),
  );
  const width = Math.max(...lines.map(({ length }) => length));
  const rule = "─".repeat(width + 2);
  const boxes = lines.map((line, layer) => `${`${layer}`.padStart(2)} │ ${line.padEnd(width)} │`);
  return [
    "```text",
    `   ┌${rule}┐`,
    boxes.reverse().join(`\n   ├${rule}┤\n`),
    `   └${rule}┘`,
    "```",
  ].join("\n");
}

/** Every room with what it answers, from the ground up. */
function table(): string {
  const rows = layers.flatMap((folders, layer) =>
    folders.flatMap((folder) => roomsOf(folder).map((room) => row(layer, room))),
  );
  return [
    "| layer | room | what it answers | begin with |",
    "| ---: | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

function row(layer: number, room: string): string {
  const { answers, begin } = answerOf(room);
  const files = begin.map((file) => `[${file.replace(/\.ts$/, "")}](../src/${room}/${file})`);
  const where = isBuilt(room) ? files.join(", ") : "not built yet";
  return `| ${layer} | \`${room}/\` | ${answers} | ${where} |`;
}

function answerOf(room: string): FolderAnswer {
  const found = folderAnswers[room];
  if (found === undefined) throw new Error(`say in folderAnswers.ts what src/${room} answers`);
  return found;
}

/** The rooms of which something is said though the table of layers has no such room. */
export function leftOverAnswers(): readonly string[] {
  const known = new Set(layers.flat().flatMap(roomsOf));
  return Object.keys(folderAnswers).filter((room) => !known.has(room));
}
