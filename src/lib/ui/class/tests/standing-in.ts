import type { PupilTest } from '#lib/class/pupil-test.ts';
import { classTests } from '#lib/ui/messages/class-tests.ts';
import { momentText } from '#lib/ui/teach/tests/when.ts';

const words = classTests.pupil;

/** How a pupil stands with a test, in a sentence. */
export function standingIn({ phase, opens, closes, zone, begun, handedIn }: PupilTest): string {
	if (handedIn !== undefined) return words.handedIn(momentText(handedIn, zone));
	if (phase === 'later') return words.later(momentText(opens, zone));
	if (phase === 'open') return words.until(momentText(closes, zone));
	return begun ? words.over(momentText(closes, zone)) : words.missed;
}
