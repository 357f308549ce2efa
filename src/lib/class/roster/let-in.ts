import { nicknameKey } from './nickname.ts';

/** Somebody of a class, as far as letting in is concerned. */
interface Somebody {
	id: string;
	nickname: string;
	state: string;
}

/** Who is let in, and for which name on the list; undefined for one who needs none. */
export interface LetIn {
	member: string;
	expected: string | undefined;
}

/**
 * Who of those that wait can be let in together, without anybody looking at each: nobody whose name is
 * in the class already or waits twice, for that may be one pupil coming back; and where the class has a
 * list, only who is on it.
 *
 * @param listed the class was given a list
 */
export function letInTogether(members: readonly Somebody[], listed: boolean): LetIn[] {
	const by = (state: string) => members.filter((one) => one.state === state);
	const taken = new Set(by('in').map(({ nickname }) => nicknameKey(nickname)));
	const waiting = by('waiting');
	const times = new Map<string, number>();
	for (const { nickname } of waiting)
		times.set(nicknameKey(nickname), (times.get(nicknameKey(nickname)) ?? 0) + 1);
	const expected = new Map(by('expected').map(({ id, nickname }) => [nicknameKey(nickname), id]));
	return waiting.flatMap(({ id, nickname }) => {
		const key = nicknameKey(nickname);
		const place = expected.get(key);
		if (taken.has(key) || times.get(key)! > 1 || (listed && place === undefined)) return [];
		return { member: id, expected: place };
	});
}

/** The member who is in the class under the name with which somebody waits, if there is one. */
export const sameName = <M extends Somebody>(
	members: readonly M[],
	nickname: string
): M | undefined => {
	const key = nicknameKey(nickname);
	return members.find((one) => one.state === 'in' && nicknameKey(one.nickname) === key);
};
