import type { choosing as english } from '#lib/ui/messages/en/choosing.ts';
import type { Translated } from '#lib/ui/messages/translated.ts';
import { number } from './numbers.ts';

export const choosing: Translated<typeof english> = {
	table: 'الأعمدة واللغات والاتجاهان',
	columns: 'ما هو كل عمود',
	column: (n) => `العمود ${number(n)}`,
	role: {
		front: 'الوجه',
		back: 'الظهر',
		note: 'ملاحظة',
		tags: 'وسوم',
		deck: 'قسم',
		id: 'يُترك'
	},
	heading: 'الصف الأول عنوان',
	sides: 'كيف يُسأل',
	noCard: 'ليس في أي صف جانبان هكذا. اختر عمودًا آخر للوجه أو للظهر.',
	decks: (taken, all) =>
		taken === all
			? `كل المجموعات (${number(all)})`
			: `المجموعات: ${number(taken)} من ${number(all)}`,
	whichDecks: 'المجموعات التي تؤخذ',
	allDecks: 'كلها',
	noDeck: 'اختر مجموعة واحدة على الأقل.',
	firstCard: 'البطاقة الأولى:',
	pasted: 'نص ملصق',
	asLines: 'خذه أسطرًا في قائمة'
};
