/*
 * Words that say nothing about what a card is about, folded: articles, pronouns, prepositions, conjunctions, auxiliary
 * and modal verbs of the offered languages. Words that turn a statement round ("kein", "weniger") are not among them.
 */

const DE = `aber als also am an auch auf aus bei beim bin bis bitte bzw da damit dann das dass dem den denn der des die
  dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwas euch fuer geben
  gibt hab habe haben hat hier hoechst ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im immer in ins ist ja jede jedem
  jeden jeder jedes kann koennen koennte man mein meine mich mir mit muss muessen nach noch nur ob oder schon sehr sein
  seine sich sie sind so soll sollen sollte sollten sowie ueber um und uns unser unsere unter viel vom von vor war
  waere was weil wenn wer werden wie wieder will wir wird wo wollen wurde wurden zu zum zur`;
const EN = `a about all also am an and any are as at be because been being but by can could did do does for from had
  has have he her his i if in into is it its just may me must my of on or our please shall she should so some such than
  that the their them then there these they this those to too us very was we were what when where which who will with
  would you your`;
const FR = `a ai ainsi au aussi aux avec avoir c ce ces cet cette d dans de des donc du elle en est et etre eux il ils
  j je l la le les leur leurs lui m ma mais mes mon n nos notre nous on ont ou par pour qu que qui s sa se ses si son
  sont sur t ta te tes toi ton tous tout tres tu un une vos votre vous y`;
const TR = `ama ancak bana bazi ben bir biz bizi bizim bu cok da daha de diye en gibi hem her icin ile ise ki kadar mi
  mu o olan olarak olsun olmali onlar onun sen siz su tum ve veya ya yani`;
const AR = `ان الذي التي الي انا انه انها او اي بين تم ثم حتي ذلك عن علي عند في قد كان كل كما لكن لنا له لها ما مع من
  منها نحن هذا هذه هم هناك هو هي و يجب يكون`;
const FA = `از است اگر اما ان اين با باشد بايد براي بر به بود تا خود در را شود كرد كنند كه ما من مي نيز هاي هر هم و
  يا يك`;
const RU = `а без бы был быть в вам вас ваш весь вот вы где да для до его ее если есть еще же за и из или им их к как
  когда которые который ли мне мои мы на над нам нас наш но о об он она они оно от по под при с со так также то тоже
  только у уже чтобы что это этого этот я`;
const UK = `а або але б би бо був бути в вам вас ваш ви від вже вона вони все де до для його з за зі й і із їх їхні
  коли ми мені на нам нас наш о он от під по при про та так також там те теж ти то тому у це цей ці щоб що як якщо які я`;

const words = (list: string): string[] => list.split(/\s+/u);

/** Folded words to be passed over. One set for all languages: people write in any of them on any page. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [DE, EN, FR, TR, AR, FA, RU, UK].flatMap(words).map((word) => word.normalize('NFD').replace(/\p{M}/gu, '')),
);
