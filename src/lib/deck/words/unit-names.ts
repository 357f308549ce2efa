import { say, type Saying } from '#lib/deck/saying.ts';

/** What units are called in messages: see units.ts. */
const NAMES: ReadonlyMap<string, Saying> = new Map(
	Object.entries({
		kilometres: say`kilometres`,
		metres: say`metres`,
		centimetres: say`centimetres`,
		millimetres: say`millimetres`,
		nanometres: say`nanometres`,
		miles: say`miles`,
		inches: say`inches`,
		feet: say`feet`,
		'square kilometres': say`square kilometres`,
		hectares: say`hectares`,
		acres: say`acres`,
		'square miles': say`square miles`,
		tonnes: say`tonnes`,
		grams: say`grams`,
		milligrams: say`milligrams`,
		kilograms: say`kilograms`,
		pounds: say`pounds`,
		years: say`years`,
		months: say`months`,
		weeks: say`weeks`,
		days: say`days`,
		hours: say`hours`,
		minutes: say`minutes`,
		seconds: say`seconds`,
		litres: say`litres`,
		millilitres: say`millilitres`,
		dollars: say`dollars`,
		euros: say`euros`,
		roubles: say`roubles`,
		francs: say`francs`,
		marks: say`marks`,
		yen: say`yen`,
		pesos: say`pesos`,
		'pounds sterling': say`pounds sterling`,
		'degrees Celsius': say`degrees Celsius`,
		'degrees Fahrenheit': say`degrees Fahrenheit`,
		thousands: say`thousands`,
		millions: say`millions`,
		billions: say`billions`
	})
);

/** The name of a unit, to be said in any language. */
export const unitName = (name: string): Saying => NAMES.get(name) ?? say`${name}`;
