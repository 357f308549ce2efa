import { expect, test, vi } from 'vitest';
import { Hands } from './hands.svelte.ts';
import type { Box } from './boxes.ts';

const BOX: Box = [0.2, 0.2, 0.2, 0.2];

/** On a box, or on one of its corners. */
const target = (region?: string, corner?: number) => ({
	closest: () => (region === undefined ? null : { getAttribute: () => region }),
	getAttribute: () => (corner === undefined ? null : String(corner))
});

/** A picture of 100 by 100 on the screen, with one box. */
function picture() {
	const on = { boxes: () => [{ id: 'a', box: BOX }], choose: vi.fn(), box: vi.fn(), add: vi.fn() };
	const currentTarget = {
		getBoundingClientRect: () => ({ left: 10, top: 20, width: 100, height: 100 }),
		setPointerCapture: () => {}
	};
	const at = (x: number, y: number, on: unknown = target()) =>
		({
			button: 0,
			pointerId: 1,
			clientX: 10 + x,
			clientY: 20 + y,
			target: on,
			currentTarget
		}) as never;
	return { on, at, hands: new Hands(on) };
}

test('a box is drawn where there is none, and a tap draws nothing', () => {
	const { on, at, hands } = picture();
	hands.begin(at(50, 50));
	hands.go(at(70, 60));
	expect(hands.sketch).toEqual([0.5, 0.5, 0.2, 0.1]);
	hands.end(at(80, 80));
	expect(on.add).toHaveBeenCalledExactlyOnceWith([0.5, 0.5, 0.3, 0.3]);
	expect(hands.sketch).toBeUndefined();
	hands.begin(at(50, 50));
	hands.end(at(51, 51));
	expect(on.add).toHaveBeenCalledTimes(1);
	expect(on.choose).toHaveBeenLastCalledWith(undefined);
});

test('a box goes with the finger, and a corner makes it larger', () => {
	const { on, at, hands } = picture();
	hands.begin(at(30, 30, target('a')));
	hands.go(at(40, 30));
	expect(on.box).toHaveBeenLastCalledWith('a', [0.3, 0.2, 0.2, 0.2], false);
	hands.end(at(50, 40));
	expect(on.box).toHaveBeenLastCalledWith('a', [0.4, 0.3, 0.2, 0.2], true);
	hands.begin(at(40, 40, target('a', 3)));
	hands.end(at(60, 70));
	expect(on.box).toHaveBeenLastCalledWith('a', [0.2, 0.2, 0.4, 0.5], true);
});

test('what is broken off is as it was', () => {
	const { on, at, hands } = picture();
	hands.begin(at(30, 30, target('a')));
	hands.go(at(90, 90));
	hands.stop();
	expect(on.box).toHaveBeenLastCalledWith('a', BOX, true);
	hands.go(at(10, 10));
	expect(on.box).toHaveBeenCalledTimes(2);
});

test('arrows move it, with Shift they change its size, and other keys are left alone', () => {
	const { on, hands } = picture();
	const key = (name: string, shiftKey = false) => {
		const event = { key: name, shiftKey, preventDefault: vi.fn() };
		hands.press(event as never, { id: 'a', box: BOX });
		return event.preventDefault;
	};
	expect(key('ArrowRight')).toHaveBeenCalled();
	expect(on.box).toHaveBeenLastCalledWith('a', [0.22, 0.2, 0.2, 0.2], true);
	key('ArrowDown', true);
	expect(on.box).toHaveBeenLastCalledWith('a', [0.2, 0.2, 0.2, 0.22], true);
	expect(key('Tab')).not.toHaveBeenCalled();
});
