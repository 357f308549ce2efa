import type { newer as english } from '#lib/ui/messages/en/newer.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { count } from './plural.ts';

/** What a teacher is told of things that only a newer release of the server understands. */
export const newer: Translated<typeof english> = {
	title: 'Aus einer neueren Version von Footnote',
	given:
		'Das bleibt, wie es ist, und lässt sich hier öffnen, sobald auch dieser Server aktualisiert ist:',
	changed: 'Das bleibt, wie es ist, und zählt hier, sobald auch dieser Server aktualisiert ist:',
	fixes: (n) => count(n, 'Berichtigung des Schlüssels', 'Berichtigungen des Schlüssels'),
	marks: (n) => count(n, 'geänderter Punktwert', 'geänderte Punktwerte'),
	answers: (n) => count(n, 'Antwort', 'Antworten')
};
