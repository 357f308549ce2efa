/**
 * Well-known names and words that lie one letter from a state, a city or a people, besides what CLDR
 * and the table of cities name: whoever types one of them means it.
 */
export const NAMESAKES: ReadonlySet<string> = new Set(
	(
		'prussia persia siberia assyria silesia galicia moravia bohemia bavaria saxony burgundy flanders normandy ' +
		'brittany catalonia castile aragon andalusia lombardy tuscany sardinia sicily corsica crete thrace illyria ' +
		'dacia anatolia mesopotamia babylonia phoenicia judea arabia nubia abyssinia rhodesia tanganyika zanzibar ' +
		'tasmania batavia formosa manchuria mongolia columbia granada pinsk livonia courland ruthenia slavonia ' +
		'austrasia iberia britannia caledonia hibernia gaul siam ceylon bengal punjab kashmir tibet ossetia abkhazia ' +
		'chechnya dagestan tatarstan kurdistan turkestan transnistria bessarabia bukovina pomerania westphalia ' +
		'thuringia hesse alsace lorraine savoy piedmont apulia calabria galatia lagos samara hungry turkeys guinean ' +
		'romani roman romans german chile chili malayan indiana georgian jordanian israelite macedon ' +
		'washingtonian stern sterne cloud clouds units scout desert dessert angel angle trial trail casual causal ' +
		'martial marital moral morale complaint compliant statue statute principal principle council counsel'
	).split(' ')
);
