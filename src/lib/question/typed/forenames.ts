/**
 * First names that each language writes in its own way, as it does with those of rulers and saints: William and
 * Wilhelm, Catherine and Katharina. By sound alone nobody could tell.
 */

const SAME =
	'william wilhelm guillaume guillermo guglielmo willem wilhelmus|henry heinrich henri enrique enrico hendrik henrique henryk|' +
	'charles karl carlos carlo karel carl karol|louis ludwig luis luigi lodewijk luis lajos ludwik|frederick friedrich frederic federico frederik fryderyk|' +
	'john johann johannes jean juan giovanni joao jan ivan johan|peter pierre pedro pietro petr pyotr piotr|catherine katharina katherine catalina caterina catarina ekaterina yekaterina katarzyna|' +
	'elizabeth elisabeth isabel isabella elisabetta elzbieta|francis franz francois francisco francesco franciscus franciszek|nicholas nikolaus nicolas nicola nikolai nikolay mikolaj|' +
	'alexander alexandre alejandro alessandro aleksandr aleksander|philip philipp philippe felipe filippo filip|joseph josef jose giuseppe jozef iosif|' +
	'george georg georges jorge giorgio jerzy georgy|mary maria marie|paul pablo paolo pavel paulo pawel|stephen stefan etienne esteban stephan|michael michel miguel michele mikhail michal|' +
	'leo lev leon leone|matthew matthaus matthieu mateo matteo|christopher christoph christophe cristobal cristoforo kristof|rudolf rudolph rodolfo|conrad konrad|' +
	'james jacques jakob jacob jaime giacomo|edward eduard edouard eduardo edoardo|ferdinand fernando|margaret margarete marguerite margarita margherita|anne anna ana|' +
	'gregory gregor gregoire gregorio|innocent innozenz innocenzo inocencio|benedict benedikt benoit benedetto benito|augustine augustinus augustin agustin|' +
	'eugene eugen eugenio|maximilian maximilien maximiliano|constantine konstantin constantin constantino|otto othon oton|theodore theodor teodoro fyodor feodor|' +
	'muhammad mohammed mohammad muhammed mohamed mehmet|marcus markus marc marcos marco|lucas lukas luke luc|thomas tomas tommaso|martin martino marcin|andrew andreas andre andres andrea andrei andrzej';

let known: Map<string, string> | undefined;

/** A first name by the first of all that are the same; any other word as it is. Normalised. */
export function sameForename(word: string): string {
	known ??= new Map(
		SAME.split('|').flatMap((line) => {
			const names = line.split(' ');
			return names.map((name) => [name, names[0] ?? ''] as const);
		})
	);
	return known.get(word) ?? word;
}
