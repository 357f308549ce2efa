import type { language as english } from '#lib/ui/messages/en/language.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';

export const code = () => 'ar';

export const locale = () => 'ar-u-nu-latn';

export const direction = () => 'rtl';

export const language: Translated<typeof english> = {
	title: 'اللغة',
	choose: 'لغة التطبيق',
	set: 'غيِّر',
	setting: 'يجري التغيير\u00a0…',
	offline: 'يجب تحميل اللغة الجديدة مرة واحدة. حاوِل مرة أخرى عند الاتصال بالشبكة.'
};
