/** Frequent words that tell languages apart, folded (no accents); the seven that are understood. */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is you that it for on with are this be have at from your we our my would can will an was not but if about there their what which me so as or i do how has been more than out up who get please hi hello any work job looking just know need team when they all by am dear contract role hiring thanks let us into see interested remote hour hours week weeks month months year years days apply benefits salary rate pay paid send call today now free per full-time part-time nights bonus',
  de: 'der die das und ist ich sie wir ein eine einen einer einem nicht mit auf fur zu den dem des im von bei ihr ihre ihren ihnen es sich als auch noch nach wenn oder uber aus sind haben hat wird kann konnen mochte gerne ihrem unser unsere mich mir uns zum zur guten hallo liebe lieber herr frau grusse suchen suche habe du dich dir deine dein bis am vor gibt jetzt nur schon wie ab',
  fr: 'le la les des du de un une et est vous nous je pour dans sur avec pas que qui ce cette votre notre vos nos au aux par plus sont ont mon ma mes bonjour chez bien merci etre avez avons suis recherche cherche en il elle ou se si tres cordialement salut tu ton ta tes l d j n c qu y',
  es: 'el la los las de del y en que es un una por para con no se su sus tu te mi nuestro nuestra como mas al lo le les hola somos estamos buscamos busco gracias esta este esto si pero muy soy tienes tiene puedes desde sobre hay ya me nos usted un unos cada donde cuando',
  it: 'il la lo gli i le di del della dei delle che e un una per con non sono siamo si ci mi ti suo sua tuo tua nostro nostra come piu al alla nel nella da dal ciao salve buongiorno gentile grazie cerchiamo cerco ho hai abbiamo ha questo questa anche ma se a in dott vi le sul sulla',
  pt: 'o a os as do da dos das de e que um uma para com nao por em no na nos nas seu sua seus suas nosso nossa voce estou estamos somos mais como ao ola oi bom dia obrigado obrigada tem temos ja se mas foi sao procuro procuramos boa tudo bem vaga lhe pelo pela ou isso este esta vi',
  nl: 'de het een en van ik je jij u wij we is zijn niet met voor op te dat die in aan bij ook maar om als er naar uit over nog wel zou kan kunnen jouw jou uw ons onze hoi hallo beste dag groet groeten zoek zoeken heb hebben wil graag per wat of hier door tot mijn hebt bent ben sta via deze',
};

/** Others that share the script: told apart so that they are not taken for one of the seven. */
export const OTHER_LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  pl: 'jest nie na sie do ze w z czy dla jak jako oraz pan pani dzien dobry szukamy prosze oferta pracy moze mam mamy od przez',
  sv: 'och att det som ar jag vi har med pa ett inte du din till av fran om hej soker vill kan eller ditt era',
  da: 'og det som er jeg vi har med pa et ikke du din til af fra om hej soger vil kan eller dit',
  tr: 've bir bu icin ile merhaba olarak da ne mi sizin bizim cok daha gibi var yok',
  cs: 'je se na ze pro jako nebo dobry den hledame jsme jste byt ma nabidka prace',
  ro: 'si este pentru cu nu sunt buna ziua cautam va la din pe mai sau aveti',
  fi: 'on ja ei se etta hei olen olemme etsimme kanssa tai myos',
  id: 'dan yang di untuk dengan kami anda ini itu saya dari tidak ada akan bisa',
  hu: 'es az egy hogy nem van vagy udvozlom keresunk munka',
};
