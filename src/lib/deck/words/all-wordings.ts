/** Every language in which Footnote words its own sentences around those of a deck. Whoever checks or edits decks has all of them. */
import { addWordings, type Wording } from './wording.ts';
import { ar } from './wordings/ar.ts';
import { de } from './wordings/de.ts';
import { es } from './wordings/es.ts';
import { fr } from './wordings/fr.ts';

const FURTHER: Readonly<Record<string, Wording>> = { ar, de, es, fr };

addWordings(FURTHER);

/** Languages in which Footnote can word its own sentences. */
export const WORDED: readonly string[] = ['en', ...Object.keys(FURTHER)];
