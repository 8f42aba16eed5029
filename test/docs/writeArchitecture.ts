/**
 * Writes the picture of the layers and the table of the rooms into the page for whoever carries on:
 * `npm run architecture`, after `test/layers.ts` or `test/docs/folderAnswers.ts` was changed.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { architecturePage, withPictures } from "./architecturePage.ts";
import { root } from "./findExamples.ts";

const file = join(root, architecturePage);
writeFileSync(file, withPictures(readFileSync(file, "utf8")));
