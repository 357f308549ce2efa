import { isolated } from '#lib/ui/isolated.ts';
import type { star as english } from '#lib/ui/messages/en/star.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What can be done with a card that was answered. */
export const star: Translated<typeof english> = {
	name: (cards) => (cards === 1 ? 'تمييز البطاقة بنجمة' : 'تمييز البطاقات بنجمة'),
	given: 'أُضيفت النجمة. تجدها في «البحث في كل المجموعات».',
	taken: 'أُزيلت النجمة.',
	listen: 'استماع',
	edit: 'تعديل البطاقة',
	report: 'الإبلاغ عن خطأ',
	meant: {
		this: (name) => `قصدتُ هذا: تُحسب «${isolated(name)}» صحيحة`,
		taught: (name) =>
			`صحيح. من الآن تُحسب لك «${isolated(name)}» صحيحة. ويمكن سحبها في صفحة البطاقة.`,
		other: (name) =>
			`«${isolated(name)}» هنا اسم لشيء آخر، أو ليست اسمًا. لا يمكن أن تحل محل هذه الإجابة.`
	}
};
