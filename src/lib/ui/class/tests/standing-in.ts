import type { PupilTest } from '#lib/class/tests/pupil-test.ts';
import { classTests } from '#lib/ui/messages/class-tests.ts';
import { momentText } from '#lib/ui/teach/tests/when.ts';

/**
 * How a pupil stands with a test, in a sentence.
 *
 * @param here the pupil's time zone, once it is known
 */
export function standingIn(test: PupilTest, here?: string): string {
	const words = classTests.pupil;
	const { phase, opens, closes, zone, clock, begun, handedIn } = test;
	const when = (at: number) => momentText(at, zone, here);
	if (handedIn !== undefined) return words.handedIn(when(handedIn));
	if (phase === 'later') return words.later(when(opens));
	if (phase === 'open')
		return (begun && clock === 'running' ? words.running : words.until)(when(closes));
	return begun ? words.over(when(closes)) : words.missed;
}

const MINUTE = 60_000;

/** What a pupil is told before they begin: how long they will have, which is no longer than it is open. */
export function timeAhead(
	{ minutes, closes, zone }: Pick<PupilTest, 'minutes' | 'closes' | 'zone'>,
	left: number,
	here?: string
): string | undefined {
	const words = classTests.pupil;
	const whole = Math.floor(left / MINUTE);
	if (minutes !== undefined && left >= minutes * MINUTE - MINUTE / 2) return words.takes(minutes);
	if (minutes === undefined && whole > 300) return undefined;
	return words.cutShort(whole, momentText(closes, zone, here));
}
