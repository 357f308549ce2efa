import type { again as english } from '#lib/ui/messages/en/again.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** Studying what a test showed to be missed. */
export const again: Translated<typeof english> = {
	unknown: {
		title: 'لا يوجد هذا الاختبار هنا',
		text: 'نتيجته ليست على هذا الجهاز. ربما أُجري على جهاز آخر: يمكنك فتحه هناك، أو استيراد ما صُدِّر من ذلك الجهاز من صفحة الإعدادات.'
	}
};
