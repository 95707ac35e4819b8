/**
 * German texts for the pages about the law, to be completed by whoever runs the evenings: what stands in brackets is
 * still missing. The frame of the statement on accessibility follows the EU's model (Implementing Decision 2018/1523),
 * the enforcement body is that of the Land (here North Rhine-Westphalia, § 10d BGG NRW).
 */
export const LEGAL_TEMPLATES = {
  privacy: `# Wer ist verantwortlich?

[Name der Behörde, Anschrift, Telefon, E-Mail]

# Wer hilft bei Fragen zum Datenschutz?

[Datenschutzbeauftragte oder Datenschutzbeauftragter: Anschrift, Telefon, E-Mail]

# Warum werden Ihre Karten gespeichert?

Ihre Karten helfen bei der Planung. Die Rechtsgrundlage ist [Rechtsgrundlage, zum Beispiel Art. 6 Abs. 1 Buchstabe e DSGVO].

# Wie lange werden Ihre Karten gespeichert?

[Frist, zum Beispiel: bis das Konzept beschlossen ist]

# Welche Rechte haben Sie?

Sie können Auskunft verlangen. Sie können sich beschweren: [Aufsichtsbehörde mit Anschrift]`,
  imprint: `# Wer ist verantwortlich für diese Seiten?

[Name der Behörde]
[Straße und Hausnummer]
[Postleitzahl und Ort]

Vertreten durch: [Name und Amt]

# So erreichen Sie uns

Telefon: [Telefonnummer]
E-Mail: [E-Mail-Adresse]`,
  accessibility: `# Wie barrierefrei sind diese Seiten?

Diese Seiten sollen für alle Menschen nutzbar sein. Grundlage sind die Regeln der WCAG 2.2 auf der Stufe AA und der EN 301 549.

Geprüft am: [Datum und Art der Prüfung]

Diese Teile sind noch nicht barrierefrei: [Teile und Gründe, oder: keine bekannt]

# Haben Sie eine Barriere gefunden?

Bitte sagen Sie es uns. Wir antworten Ihnen.
Adresse für Ihre Nachricht: [Adresse eines barrierefreien Kontaktformulars]
E-Mail: [E-Mail-Adresse]
Telefon: [Telefonnummer]

# Wenn unsere Antwort nicht hilft

Dann hilft die Ombudsstelle für barrierefreie Informationstechnik. Das kostet nichts.
[Name und Anschrift der Ombudsstelle]
E-Mail: [E-Mail-Adresse der Ombudsstelle]`,
} as const;
