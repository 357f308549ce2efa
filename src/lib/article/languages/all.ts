import { ar } from './ar.ts';
import type { Code } from './code.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** All languages at once, for whoever does not fetch them one by one. */
export const LANGUAGES: Readonly<Record<Code, Language>> = { en, de, fr, es, ru, tr, ar };
