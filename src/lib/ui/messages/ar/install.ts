import type { install as english } from '#lib/ui/messages/en/install.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

/** What a browser shows when it offers to install the app. */
export const install: Translated<typeof english> = {
	description: 'أسئلة وبطاقات تعليمية، كل بطاقة فيها تُظهر مصدرها.',
	shots: {
		today: 'المستحق اليوم',
		study: 'سؤال وحاشيته',
		deck: 'مجموعة مع مصدر كل معلومة'
	},
	study: { name: 'تعلُّم المستحق', short: 'تعلُّم' },
	decks: 'المجموعات'
};
