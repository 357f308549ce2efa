import type { keys as english } from '#lib/ui/messages/en/keys.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What the keyboard does while studying. */
export const keys: Translated<typeof english> = {
	title: 'لوحة المفاتيح',
	close: 'إغلاق',
	list: [
		['المسافة أو Enter', 'إظهار الإجابة، متابعة'],
		['1 إلى 9', 'اختيار إجابة؛ 1 إلى 4 تقييم: مجددًا، صعب، جيد، سهل'],
		['Z', 'تراجع'],
		['?', 'هذه القائمة']
	]
};
