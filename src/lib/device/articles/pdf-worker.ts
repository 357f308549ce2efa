/** Reads PDFs (see read-pdf.ts). */
import { onErrand } from '#lib/device/fit/errand.ts';
import { readPdf } from './read-pdf.ts';

onErrand(readPdf);
