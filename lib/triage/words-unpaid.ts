import { wholeWords } from './whole-words.ts';

/** Thanks, food and fame are no pay; folded. */
export const IN_KIND = wholeWords(
  '(?:pay|paid|pays|paying)(?: you)? (?:only |just )?(?:in|with) (?:pizza|beer|curry|coffee|cake|wine|food|drinks|applause|gratitude|exposure|thanks|smiles|kudos|hugs|karma|love|lunch)|(?:zahlen|bezahlen|bezahlt wird)(?: nur)? (?:in|mit) (?:pizza|bier|kaffee|kuchen|applaus|dank|ruhm|essen)|(?:payons|paie|payes?) en (?:pizzas?|bieres?|cafes?|sourires?|applaudissements|visibilite)|(?:pagamos|se paga) (?:en|con) (?:pizzas?|cervezas?|cafes?|sonrisas|aplausos|carino|visibilidad)|(?:paghiamo|si paga) (?:in|con) (?:pizz[ae]|birr[ae]|caffe|sorrisi|applausi|visibilita)|(?:pagamos|paga-se) (?:em|com) (?:pizzas?|cervejas?|cafes?|sorrisos|aplausos|carinho|visibilidade)|(?:betalen|betaald) (?:in|met) (?:pizza|bier|koffie|applaus|eten|glimlach\\w*)',
);
