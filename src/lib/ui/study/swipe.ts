import type { Attachment } from 'svelte/attachments';

/** What a swipe does, by physical direction; absent where it does nothing. */
export interface SwipeActions {
	left?: () => void;
	right?: () => void;
}

/** So far must a finger go for a swipe to count, px; less, and the card slides back. */
const FAR = 96;
/** Up to here nobody can tell a swipe from a tap or a scroll. */
const SLACK = 14;
/** Swipes from the edge belong to the browser: they go back. */
const EDGE = 28;

/**
 * Lets a finger push an element to either side. While it moves, `data-swipe` on the element says
 * where to and `data-swipe-far` that letting go will count. Mice and keyboards have the buttons.
 */
export function swipe(actions: () => SwipeActions): Attachment<HTMLElement> {
	return (element) => {
		let start: { id: number; x: number; y: number } | undefined;
		let sliding = false;

		function rest() {
			start = undefined;
			sliding = false;
			element.style.translate = '';
			delete element.dataset.swipe;
			delete element.dataset.swipeFar;
		}

		function down(event: PointerEvent) {
			const { target, clientX, isPrimary, pointerType } = event;
			if (!isPrimary || pointerType === 'mouse') return;
			if (clientX < EDGE || clientX > innerWidth - EDGE) return;
			if (target instanceof Element && target.closest('a, button, input, summary')) return;
			const { left, right } = actions();
			if (left || right) start = { id: event.pointerId, x: clientX, y: event.clientY };
		}

		function move(event: PointerEvent) {
			if (event.pointerId !== start?.id) return;
			const dx = event.clientX - start.x;
			const dy = Math.abs(event.clientY - start.y);
			if (!sliding) {
				if (dy > SLACK || getSelection()?.isCollapsed === false) return rest();
				if (Math.abs(dx) < SLACK || Math.abs(dx) < 2 * dy) return;
				sliding = true;
				element.setPointerCapture(event.pointerId);
			}
			const side = dx < 0 ? 'left' : 'right';
			const counts = actions()[side] !== undefined;
			element.style.translate = `${Math.round(counts ? dx : dx / 6)}px`;
			if (counts) element.dataset.swipe = side;
			else delete element.dataset.swipe;
			if (counts && Math.abs(dx) >= FAR) element.dataset.swipeFar = '';
			else delete element.dataset.swipeFar;
		}

		function up(event: PointerEvent) {
			if (event.pointerId !== start?.id) return;
			const { swipe: side, swipeFar } = element.dataset;
			rest();
			if (swipeFar === undefined) return;
			if (side === 'left') actions().left?.();
			if (side === 'right') actions().right?.();
		}

		element.addEventListener('pointerdown', down);
		element.addEventListener('pointermove', move);
		element.addEventListener('pointerup', up);
		element.addEventListener('pointercancel', rest);
		return () => {
			element.removeEventListener('pointerdown', down);
			element.removeEventListener('pointermove', move);
			element.removeEventListener('pointerup', up);
			element.removeEventListener('pointercancel', rest);
		};
	};
}
