<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr_Latn_RS" sourcelanguage="en">
<context>
    <name>AccommodationCard</name>
    <message>
        <source>Emergency accommodation</source>
        <translation>Hitan smeštaj</translation>
    </message>
    <message>
        <source>Ask for a bed</source>
        <translation>Zatraži krevet</translation>
    </message>
    <message>
        <source>No bed was asked for. A request without an answer stands in Today on the next day.</source>
        <translation>Krevet nije tražen. Zahtev bez odgovora sledećeg dana stoji na strani Danas.</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>zatraženo %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>za %n osobu</numerusform>
            <numerusform>za %n osobe</numerusform>
            <numerusform>za %n osoba</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) without a bed</source>
        <translation>
            <numerusform>%n noć bez kreveta</numerusform>
            <numerusform>%n noći bez kreveta</numerusform>
            <numerusform>%n noći bez kreveta</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Record a refusal with its reason: refusals that nobody wrote down are the ones that are repeated.</source>
        <translation>Odbijanje upišite sa razlogom: ponavljaju se ona odbijanja koja niko nije zapisao.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Sačuvaj zahtev</translation>
    </message>
    <message>
        <source>The request is saved.</source>
        <translation>Zahtev je sačuvan.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Od koga</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Zatraženo dana</translation>
    </message>
    <message>
        <source>For how many people</source>
        <translation>Za koliko osoba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Answered or withdrawn on</source>
        <translation>Odgovoreno ili povučeno dana</translation>
    </message>
    <message>
        <source>Why it was not granted</source>
        <translation>Zašto nije odobreno</translation>
    </message>
    <message>
        <source>Nights without a bed</source>
        <translation>Noći bez kreveta</translation>
    </message>
    <message>
        <source>Counted from the day of asking to the answer; type another number if the person tells it.</source>
        <translation>Broje se od dana kada je zatraženo do odgovora; upišite drugi broj ako ga osoba kaže.</translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation>Šta je rečeno i ko je to rekao</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Koja tačno</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>age not known</source>
        <extracomment>after a day, of a person who is treated as a child</extracomment>
        <translation>uzrast nije poznat</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>dete</translation>
    </message>
    <message>
        <source>%1 Age not known: act as for a child.</source>
        <extracomment>after why something is due</extracomment>
        <translation>%1 Uzrast nije poznat: postupite kao za dete.</translation>
    </message>
    <message>
        <source>%1 A child: act sooner.</source>
        <translation>%1 Dete: postupite ranije.</translation>
    </message>
    <message>
        <source>Best interest, age not known</source>
        <translation>Najbolji interes, uzrast nije poznat</translation>
    </message>
    <message>
        <source>Best interest of the child</source>
        <translation>Najbolji interes deteta</translation>
    </message>
    <message>
        <source>Best interest</source>
        <translation>Najbolji interes</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Yes</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sumnja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Ne zna se</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Ne želi da kaže</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nije pitano</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Yes</extracomment>
        <translation>D</translation>
    </message>
    <message>
        <source>S</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Suspected</extracomment>
        <translation>S</translation>
    </message>
    <message>
        <source>N</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers No</extracomment>
        <translation>N</translation>
    </message>
    <message>
        <source>U</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Unknown</extracomment>
        <translation>U</translation>
    </message>
    <message>
        <source>P</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Prefers not to say</extracomment>
        <translation>Ž</translation>
    </message>
    <message>
        <source>A</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Not asked</extracomment>
        <translation>P</translation>
    </message>
</context>
<context>
    <name>AssessedDanger</name>
    <message>
        <source>Assessed on %1: %2. Tell the shift what of it matters tonight.</source>
        <extracomment>above what a shift is told; the day of an assessment of the risk, and its reasons</extracomment>
        <translation>Procena od %1: %2. Kažite smeni šta je od toga važno noćas.</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>The file is empty or larger than %1 MB. Nothing was attached; scan it in a lower quality or in parts.</source>
        <translation>Datoteka je prazna ili veća od %1 MB. Ništa nije priloženo; skenirajte je u slabijem kvalitetu ili u delovima.</translation>
    </message>
    <message>
        <source>This is no PDF, JPEG, PNG or plain text in UTF-8, whatever its name says. Nothing was attached; save it as one of these.</source>
        <translation>Ovo nije PDF, JPEG, PNG ni običan tekst u UTF-8, kako god da se zove. Ništa nije priloženo; sačuvajte je u nekom od tih oblika.</translation>
    </message>
    <message>
        <source>The picture breaks off. Nothing was attached; copy or scan it again.</source>
        <translation>Slika se prekida. Ništa nije priloženo; kopirajte je ili skenirajte ponovo.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was attached; choose it again.</source>
        <translation>Nema takve datoteke. Ništa nije priloženo; izaberite je ponovo.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was attached; check the stick, and that it is a file and no link.</source>
        <translation>Datoteka ne može da se pročita. Ništa nije priloženo; proverite USB memoriju i da li je to datoteka, a ne prečica.</translation>
    </message>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Datoteka sa tim imenom već postoji. Ništa nije zamenjeno; izaberite drugo ime.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Datoteka ne može da se upiše tamo. Ništa nije izgubljeno; izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>The file is kept encrypted in the vault, at most %1 MB. Pictures lose the place, day and device that cameras write into them. PDF and text stay as they are, with what they say of their making. The file on the disk or stick stays there: delete it if it is not needed.</source>
        <translation>Datoteka se čuva šifrovana u sefu, najviše %1 MB. Slikama se uklanjaju mesto, dan i uređaj koje kamere u njih upisuju. PDF i tekst ostaju kakvi jesu, sa podacima o svom nastanku. Datoteka na disku ili USB memoriji ostaje tamo: obrišite je ako nije potrebna.</translation>
    </message>
    <message>
        <source>The copy leaves the vault, and nothing protects it there. Keep it on an encrypted stick and delete it after use. That it was saved is noted in the journal.</source>
        <translation>Kopija napušta sef i tamo je ništa ne štiti. Držite je na šifrovanoj USB memoriji i obrišite posle upotrebe. U dnevniku se beleži da je sačuvana.</translation>
    </message>
</context>
<context>
    <name>BedWords</name>
    <message>
        <source>Room %1</source>
        <translation>Soba %1</translation>
    </message>
    <message>
        <source>%1, bed %2</source>
        <extracomment>a place: &apos;Room 1, bed A&apos;</extracomment>
        <translation>%1, krevet %2</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Krevet %1</translation>
    </message>
</context>
<context>
    <name>BestInterestCard</name>
    <message>
        <source>Look at the best interest</source>
        <translation>Razmotri najbolji interes</translation>
    </message>
    <message>
        <source>Not looked at yet. Ask the child first, in a way that fits the age.</source>
        <translation>Još nije razmotreno. Prvo pitajte dete, na način primeren uzrastu.</translation>
    </message>
    <message numerus="yes">
        <source>A child: waiting is raised after %n day(s), not after %1; other reminders come sooner too.</source>
        <translation>
            <numerusform>Dete: čekanje se javlja posle %n dana, a ne posle %1; i drugi podsetnici dolaze ranije.</numerusform>
            <numerusform>Dete: čekanje se javlja posle %n dana, a ne posle %1; i drugi podsetnici dolaze ranije.</numerusform>
            <numerusform>Dete: čekanje se javlja posle %n dana, a ne posle %1; i drugi podsetnici dolaze ranije.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Age not known, so treated as a child until it is assessed: waiting is raised after %n day(s), not after %1.</source>
        <translation>
            <numerusform>Uzrast nije poznat, pa se postupa kao sa detetom dok se ne proceni: čekanje se javlja posle %n dana, a ne posle %1.</numerusform>
            <numerusform>Uzrast nije poznat, pa se postupa kao sa detetom dok se ne proceni: čekanje se javlja posle %n dana, a ne posle %1.</numerusform>
            <numerusform>Uzrast nije poznat, pa se postupa kao sa detetom dok se ne proceni: čekanje se javlja posle %n dana, a ne posle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Staratelj</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>One ended for a conflict of interest, and nobody followed.</source>
        <translation>Jedno starateljstvo je prestalo zbog sukoba interesa, a novo nije postavljeno.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>nedostaje</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
    <message>
        <source>Alert the centre for social work</source>
        <translation>Obavestiti centar za socijalni rad</translation>
    </message>
    <message>
        <source>now</source>
        <translation>odmah</translation>
    </message>
    <message>
        <source>Alerted today</source>
        <translation>Obavešten danas</translation>
    </message>
    <message>
        <source>The centre for social work is noted as alerted.</source>
        <translation>Upisano je da je centar za socijalni rad obavešten.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an area of the best interest, and what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>bezbednost</translation>
    </message>
    <message>
        <source>family</source>
        <translation>porodica</translation>
    </message>
    <message>
        <source>development</source>
        <translation>razvoj</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Još nema preporuke</translation>
    </message>
    <message>
        <source>again on %1</source>
        <translation>ponovo %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Begin with what the child says. It may be saved half and made later; made, no area is left out.</source>
        <translation>Počnite od onoga što dete kaže. Može se sačuvati nedovršeno, a preporuka dati kasnije; tada mora da obuhvati sve oblasti.</translation>
    </message>
    <message>
        <source>Save the best interest</source>
        <translation>Sačuvaj najbolji interes</translation>
    </message>
    <message>
        <source>The best interest is saved.</source>
        <translation>Najbolji interes je sačuvan.</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Razmotreno dana</translation>
    </message>
    <message>
        <source>The child was heard</source>
        <translation>Dete je iznelo mišljenje</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Bezbednost</translation>
    </message>
    <message>
        <source>Family and attachment</source>
        <translation>Porodica i privrženost</translation>
    </message>
    <message>
        <source>Development, health, identity</source>
        <translation>Razvoj, zdravlje, identitet</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Razmotrene mogućnosti</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Preporuka</translation>
    </message>
    <message>
        <source>One of the options.</source>
        <translation>Jedna od mogućnosti.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Ko je učestvovao</translation>
    </message>
    <message>
        <source>Centre for social work alerted on</source>
        <translation>Centar za socijalni rad obavešten dana</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Ponovo razmotriti dana</translation>
    </message>
    <message>
        <source>What the child says and wants</source>
        <translation>Šta dete kaže i želi</translation>
    </message>
    <message>
        <source>What was found; what speaks for and against each option</source>
        <translation>Šta je utvrđeno; šta govori za i protiv svake mogućnosti</translation>
    </message>
    <message>
        <source>Not looked at yet. Ask the person first, in a way that fits the age.</source>
        <translation>Još nije razmotreno. Prvo pitajte osobu, na način primeren uzrastu.</translation>
    </message>
    <message>
        <source>Nobody is appointed. A parent who may be part of it never decides here.</source>
        <translation>Niko nije postavljen. Roditelj koji možda učestvuje ovde nikada ne odlučuje.</translation>
    </message>
    <message>
        <source>Without family or guardian; the centre appoints a temporary guardian.</source>
        <translation>Bez porodice i staratelja; centar postavlja privremenog staratelja.</translation>
    </message>
    <message>
        <source>Begin with what the person says. It may be saved half and made later; made, no area is left out.</source>
        <translation>Počnite od onoga što osoba kaže. Može se sačuvati nedovršeno, a preporuka dati kasnije; tada mora da obuhvati sve oblasti.</translation>
    </message>
    <message>
        <source>The person was heard</source>
        <translation>Osoba je iznela mišljenje</translation>
    </message>
    <message>
        <source>Without family or guardian</source>
        <translation>Bez porodice i staratelja</translation>
    </message>
    <message>
        <source>What the person says and wants</source>
        <translation>Šta osoba kaže i želi</translation>
    </message>
</context>
<context>
    <name>CarriedDanger</name>
    <message>
        <source>%1 Danger was told of: assess the safety now.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>%1 Rečeno je da postoji opasnost: odmah procenite bezbednost.</translation>
    </message>
    <message>
        <source>%1 The file is open again.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>%1 Predmet je ponovo otvoren.</translation>
    </message>
</context>
<context>
    <name>ChecklistPaper</name>
    <message>
        <source>Checklist</source>
        <translation>Podsetnik</translation>
    </message>
    <message>
        <source>The Centre</source>
        <translation>Centar</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <extracomment>until when, counted from which step: &apos;within 24 hours, from: Decision to report&apos;</extracomment>
        <translation>%1, od: %2</translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>u roku od %n sata</numerusform>
            <numerusform>u roku od %n sata</numerusform>
            <numerusform>u roku od %n sati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n month(s)</source>
        <translation>
            <numerusform>u roku od %n meseca</numerusform>
            <numerusform>u roku od %n meseca</numerusform>
            <numerusform>u roku od %n meseci</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>na svaki %n dan</numerusform>
            <numerusform>na svaka %n dana</numerusform>
            <numerusform>na svakih %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>posle %1 dana</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>istog dana</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>u roku od %n dana</numerusform>
            <numerusform>u roku od %n dana</numerusform>
            <numerusform>u roku od %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>a child: %1</source>
        <extracomment>%1 is a length, such as &apos;within 24 hours&apos;</extracomment>
        <translation>dete: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Chosen on %1. The reasons are not recorded: %2.</source>
        <translation>Izabrano %1 Razlozi nisu zapisani: %2.</translation>
    </message>
    <message>
        <source>Chosen on %1, because: %2.</source>
        <translation>Izabrano %1, jer: %2.</translation>
    </message>
</context>
<context>
    <name>ClosingWay</name>
    <message>
        <source>Show the request</source>
        <translation>Prikaži zahtev</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Upiši ishod</translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation>Prikaži status</translation>
    </message>
    <message>
        <source>Assess the risk again</source>
        <translation>Proceni rizik ponovo</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Idi na traženje</translation>
    </message>
    <message>
        <source>Show the complaint</source>
        <translation>Prikaži pritužbu</translation>
    </message>
    <message>
        <source>Record who told the person</source>
        <translation>Upiši ko je osobi saopštio</translation>
    </message>
    <message>
        <source>Open the procedure</source>
        <translation>Otvori postupak</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Prikaži prijavu</translation>
    </message>
    <message>
        <source>Go to the care plan</source>
        <translation>Idi na plan podrške</translation>
    </message>
    <message>
        <source>Link the other record</source>
        <translation>Poveži drugi zapis</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Proceni rizik</translation>
    </message>
    <message>
        <source>Go to the shelter</source>
        <translation>Idi u sklonište</translation>
    </message>
    <message>
        <source>Go to the referrals</source>
        <translation>Idi na upućivanja</translation>
    </message>
    <message>
        <source>Show the hearing</source>
        <translation>Prikaži ročište</translation>
    </message>
</context>
<context>
    <name>CommandMatch</name>
    <message>
        <source>a an the of to in for and</source>
        <extracomment>words that mean nothing alone, apart by spaces: the command box passes over them</extracomment>
        <translation>i u na za o od sa do</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>Comparison</source>
        <translation>Poređenje</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>not verified</source>
        <translation>nije provereno</translation>
    </message>
    <message>
        <source>met</source>
        <translation>ispunjeno</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>nije ispunjeno</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ne zna se</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Odmah</translation>
    </message>
    <message>
        <source>With the application</source>
        <translation>Sa podnošenjem zahteva</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>Posle %n meseca</numerusform>
            <numerusform>Posle %n meseca</numerusform>
            <numerusform>Posle %n meseci</numerusform>
        </translation>
    </message>
    <message>
        <source>With the decision</source>
        <translation>Sa odlukom</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Zavisi</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>oko %1</translation>
    </message>
    <message>
        <source>%1, if begun today</source>
        <translation>%1, ako se počne danas</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>No consent chosen</source>
        <translation>Saglasnost nije izabrana</translation>
    </message>
    <message>
        <source>no recipient</source>
        <translation>bez primaoca</translation>
    </message>
</context>
<context>
    <name>ConsentGapWords</name>
    <message>
        <source>There is no consent for this referral yet.</source>
        <translation>Za ovo upućivanje još nema saglasnosti.</translation>
    </message>
    <message>
        <source>This consent is for another purpose, not for sharing with a service.</source>
        <translation>Ova saglasnost je za drugu svrhu, ne za deljenje sa službom.</translation>
    </message>
    <message>
        <source>This consent belongs to another person.</source>
        <translation>Ova saglasnost pripada drugoj osobi.</translation>
    </message>
    <message>
        <source>The person has not given this consent.</source>
        <translation>Osoba nije dala ovu saglasnost.</translation>
    </message>
    <message>
        <source>The person wishes to wait before anything is shared.</source>
        <translation>Osoba želi da sačeka pre nego što se nešto podeli.</translation>
    </message>
    <message>
        <source>The person has withdrawn this consent.</source>
        <translation>Osoba je povukla ovu saglasnost.</translation>
    </message>
    <message>
        <source>This consent begins on a later day.</source>
        <translation>Ova saglasnost počinje da važi kasnije.</translation>
    </message>
    <message>
        <source>The last day of this consent is over.</source>
        <translation>Poslednji dan ove saglasnosti je prošao.</translation>
    </message>
    <message>
        <source>The person may be a child: a guardian or a court has to consent.</source>
        <translation>Osoba je možda dete: saglasnost daje staratelj ili sud.</translation>
    </message>
    <message>
        <source>It is not settled that the guardian has no part in what happened.</source>
        <translation>Nije razjašnjeno da staratelj nema udela u onome što se desilo.</translation>
    </message>
    <message>
        <source>This consent names another recipient.</source>
        <translation>Ova saglasnost navodi drugog primaoca.</translation>
    </message>
    <message>
        <source>The year of birth is not recorded, so the person may be a child. Record it, or a guardian or a court has to consent.</source>
        <translation>Godina rođenja nije upisana, pa je osoba možda dete. Upišite je; inače saglasnost daje staratelj ili sud.</translation>
    </message>
    <message>
        <source>Beside the guardian the person was not asked yet, or does not want this.</source>
        <translation>Pored staratelja, osoba još nije pitana ili ovo ne želi.</translation>
    </message>
</context>
<context>
    <name>ConsentLook</name>
    <message>
        <source>ended</source>
        <extracomment>consent: its last day has passed; or it was given and does not hold (a child, a guardian)</extracomment>
        <translation>istekla</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>ne važi</translation>
    </message>
    <message>
        <source>The risks are not noted as explained.</source>
        <translation>Nije upisano da su rizici objašnjeni.</translation>
    </message>
    <message>
        <source>not in force, no year of birth</source>
        <extracomment>consent: it was given and does not hold, because nobody wrote the year of birth</extracomment>
        <translation>ne važi, nema godine rođenja</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Restored from a copy on %1. No copy of it was made since.</source>
        <translation>Vraćeno iz kopije %1 Posle toga nije napravljena nijedna kopija.</translation>
    </message>
    <message>
        <source>No copy was made yet.</source>
        <translation>Još nema nijedne kopije.</translation>
    </message>
    <message>
        <source>A copy was made and checked today.</source>
        <translation>Kopija je napravljena i proverena danas.</translation>
    </message>
    <message numerus="yes">
        <source>A copy was made and checked %n day(s) ago.</source>
        <translation>
            <numerusform>Kopija je napravljena i proverena pre %n dan.</numerusform>
            <numerusform>Kopija je napravljena i proverena pre %n dana.</numerusform>
            <numerusform>Kopija je napravljena i proverena pre %n dana.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePaper</name>
    <message>
        <source>Overview, %1</source>
        <translation>Pregled, %1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Sačinjeno</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Svrha</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Za</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Šta se dogodilo, najnovije prvo</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier event(s)</source>
        <translation>
            <numerusform>i %n raniji događaj</numerusform>
            <numerusform>i %n ranija događaja</numerusform>
            <numerusform>i %n ranijih događaja</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for the purpose named above. Keep it locked away, and do not pass it on without asking the person.</source>
        <translation>Samo za svrhu navedenu gore. Čuvajte pod ključem i ne prosleđujte dok ne pitate osobu.</translation>
    </message>
    <message>
        <source>How the care plan goes</source>
        <translation>Kako napreduje plan podrške</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Zadovoljene potrebe</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Ostvareni ciljevi</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Urađeni koraci</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of how many</extracomment>
        <translation>%1 od %2</translation>
    </message>
</context>
<context>
    <name>CourtForms</name>
    <message>
        <source>Save the proceeding</source>
        <translation>Sačuvaj postupak</translation>
    </message>
    <message>
        <source>The proceeding is saved.</source>
        <translation>Postupak je sačuvan.</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Sudski postupak</translation>
    </message>
    <message>
        <source>Charge, witness and compensation have rows of their own. Names and numbers of files belong in the words at the end.</source>
        <translation>Kvalifikacija, svedok i naknada štete imaju svoje redove. Imena i brojeve spisa upišite u tekst na kraju.</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Šta osoba kaže o tome</translation>
    </message>
    <message>
        <source>Numbers of files, names, what was said</source>
        <translation>Brojevi spisa, imena, šta je rečeno</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>who represents the person, since when: &apos;Lawyer, since 3 March 2026&apos;</extracomment>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>The person&apos;s part</source>
        <translation>Uloga osobe</translation>
    </message>
    <message>
        <source>At which kind of institution it is now</source>
        <translation>Kod koje vrste institucije je sada</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Koja tačno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Započet dana</translation>
    </message>
    <message>
        <source>Handed to the prosecutor</source>
        <translation>Predato tužilaštvu</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Predato dana</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ko je predao</translation>
    </message>
    <message>
        <source>A specialised prosecutor</source>
        <translation>Specijalizovano tužilaštvo</translation>
    </message>
    <message>
        <source>Whether the office is one for this kind of deed.</source>
        <translation>Da li je tužilaštvo nadležno baš za ovakva dela.</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Ko zastupa</translation>
    </message>
    <message>
        <source>Those who are recorded as legal representation in Identification.</source>
        <translation>Oni koji su u Identifikaciji upisani kao pravno zastupanje.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Kraj</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Završen dana</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kako je završen</translation>
    </message>
    <message>
        <source>Sentence in months</source>
        <translation>Kazna u mesecima</translation>
    </message>
    <message>
        <source>Of whoever was convicted.</source>
        <translation>Osobe koja je osuđena.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kvalifikacija</translation>
    </message>
    <message>
        <source>Once the charge is another one, say on which day and who changed it.</source>
        <translation>Kada se kvalifikacija promeni, navedite kog dana i ko ju je promenio.</translation>
    </message>
    <message>
        <source>Charge at first</source>
        <translation>Prva kvalifikacija</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Sadašnja kvalifikacija</translation>
    </message>
    <message>
        <source>Empty as long as it is the first one.</source>
        <translation>Prazno dok važi prva.</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Promenjeno dana</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Ko je promenio</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Posebno osetljiv svedok</translation>
    </message>
    <message>
        <source>The authority decides by itself, or because somebody asked.</source>
        <translation>Organ odlučuje sam ili na nečiji zahtev.</translation>
    </message>
    <message>
        <source>Status of the witness</source>
        <translation>Status svedoka</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Traženo dana</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Odlučeno dana</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Ko je odlučio</translation>
    </message>
    <message>
        <source>Acts that were forced</source>
        <translation>Iznuđena dela</translation>
    </message>
    <message>
        <source>Only where the person is accused.</source>
        <translation>Samo ako je osoba okrivljena.</translation>
    </message>
    <message>
        <source>Charged with what the person was made to do</source>
        <translation>Osoba se tereti za ono na šta je primorana</translation>
    </message>
    <message>
        <source>What became of not punishing it</source>
        <translation>Ishod u pogledu nekažnjavanja</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Naknada štete</translation>
    </message>
    <message>
        <source>Asked for, awarded and paid are three things.</source>
        <translation>Traženo, dosuđeno i isplaćeno su tri stvari.</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>Kako se traži</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Dosuđeno dana</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Dosuđeno</translation>
    </message>
    <message>
        <source>Paid until now</source>
        <translation>Isplaćeno do sada</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ročište</translation>
    </message>
    <message>
        <source>Agree before it on who goes along, where the person waits and how they leave.</source>
        <translation>Pre ročišta dogovorite ko ide sa osobom, gde osoba čeka i kako odlazi.</translation>
    </message>
    <message>
        <source>Save the hearing</source>
        <translation>Sačuvaj ročište</translation>
    </message>
    <message>
        <source>The hearing is saved.</source>
        <translation>Ročište je sačuvano.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>The person must come</source>
        <translation>Osoba mora da dođe</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Ko ide sa osobom</translation>
    </message>
    <message>
        <source>What protects the person there</source>
        <translation>Šta tamo štiti osobu</translation>
    </message>
    <message>
        <source>Before it what is asked for, afterwards what was done.</source>
        <translation>Pre ročišta ono što se traži, posle ono što je učinjeno.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Once it was held.</source>
        <translation>Kada je održano.</translation>
    </message>
    <message>
        <source>Safety plan, where exactly, what was said</source>
        <translation>Plan bezbednosti, gde tačno, šta je rečeno</translation>
    </message>
    <message>
        <source>Hearings are added to a proceeding once it is saved.</source>
        <translation>Ročišta se dodaju postupku kada je sačuvan.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>For example 09:30.</source>
        <translation>Na primer 09:30.</translation>
    </message>
</context>
<context>
    <name>DashboardWording</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>the same number in the year before: &apos;64 in 2024&apos;</extracomment>
        <translation>%1 u %2.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>the same number from one day to another before</extracomment>
        <translation>%1 od %2 do %3</translation>
    </message>
    <message>
        <source>%1 not verified yet</source>
        <extracomment>how many of those counted in a tile wait to be verified: &apos;3 not verified yet&apos;</extracomment>
        <translation>%1 još nije provereno</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <extracomment>under bars; what is counted, such as &apos;Reports&apos;</extracomment>
        <translation>Broji se: %1.</translation>
    </message>
    <message>
        <source>One may stand in several bars.</source>
        <translation>Isto može da stoji u više stubaca.</translation>
    </message>
    <message>
        <source>In no bar: %1, the remainder in the table.</source>
        <extracomment>a count, or &apos;&lt;5&apos;</extracomment>
        <translation>Ni u jednom stupcu: %1, ostatak u tabeli.</translation>
    </message>
</context>
<context>
    <name>DependencyCard</name>
    <message>
        <source>Dependency</source>
        <translation>Zavisni položaj</translation>
    </message>
    <message>
        <source>Look at dependency</source>
        <translation>Razmotri zavisni položaj</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Razmotri ponovo</translation>
    </message>
    <message>
        <source>Who holds work, bed, debt and papers has not been looked at yet.</source>
        <translation>Još nije razmotreno ko drži posao, smeštaj, dug i isprave.</translation>
    </message>
    <message>
        <source>Report %1 names: %2</source>
        <translation>Prijava %1 navodi: %2</translation>
    </message>
    <message>
        <source>No link that is known is in one hand.</source>
        <translation>Nijedna poznata karika nije u istim rukama.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the four links are in one hand.</source>
        <translation>
            <numerusform>%n od četiri karike je u istim rukama.</numerusform>
            <numerusform>%n od četiri karike su u istim rukama.</numerusform>
            <numerusform>%n od četiri karike je u istim rukama.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever leaves one may lose the others too.</source>
        <translation>Ko napusti jednu, može da izgubi i ostale.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Posao</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Smeštaj</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Dug</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Boravišni status</translation>
    </message>
    <message>
        <source>Permit, wage and job from one employer.</source>
        <translation>Dozvola, zarada i posao od istog poslodavca.</translation>
    </message>
    <message>
        <source>The bed comes from the employer, or from whoever controls the person.</source>
        <translation>Krevet daje poslodavac ili onaj ko osobu kontroliše.</translation>
    </message>
    <message>
        <source>For being recruited, or for living there.</source>
        <translation>Za vrbovanje ili za život na tom mestu.</translation>
    </message>
    <message>
        <source>Residence bound to the employer, or papers held by others.</source>
        <translation>Boravak vezan za poslodavca ili isprave kod drugih.</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Stanje na dan %1</translation>
    </message>
    <message>
        <source>Loosened since %1; then: %2</source>
        <translation>Popustilo od %1; tada: %2</translation>
    </message>
    <message>
        <source>Tighter since %1; then: %2</source>
        <translation>Steglo se od %1; tada: %2</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Dana %1: %2</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Viđeno %1</translation>
    </message>
    <message>
        <source>Correct this look</source>
        <translation>Ispravi ovaj uvid</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>What the employer, or whoever controls the person, holds on this day. At least one link has to be known.</source>
        <translation>Šta tog dana drži poslodavac ili onaj ko osobu kontroliše. Bar jedna karika mora da bude poznata.</translation>
    </message>
    <message>
        <source>Save what was seen</source>
        <translation>Sačuvaj zapažanje</translation>
    </message>
    <message>
        <source>The dependency is saved.</source>
        <translation>Zavisni položaj je sačuvan.</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Viđeno dana</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Odakle je podatak</translation>
    </message>
    <message>
        <source>From which report</source>
        <translation>Iz koje prijave</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Kako osoba to vidi</translation>
    </message>
    <message>
        <source>What was seen, in words</source>
        <translation>Šta je viđeno, rečima</translation>
    </message>
</context>
<context>
    <name>DowngradedMark</name>
    <message>
        <source>Downgraded: these signs speak for more than labour rights or fraud</source>
        <translation>Blaža kvalifikacija: ovi pokazatelji govore o nečemu težem od radnog spora ili prevare</translation>
    </message>
    <message>
        <source>Ask for a review with them</source>
        <translation>Zatraži preispitivanje sa njima</translation>
    </message>
</context>
<context>
    <name>DraftPlace</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Way to make contact</source>
        <translation>Način kontakta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Somebody around the person</source>
        <translation>Neko iz okruženja osobe</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>O osobi</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Nova potreba</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Novi cilj</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Novi korak</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Upućivanje</translation>
    </message>
    <message>
        <source>Judgement of an assessment</source>
        <translation>Stručna procena uz upitnik</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova osoba</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>Obrazac</translation>
    </message>
    <message>
        <source>Helpline contact</source>
        <translation>Kontakt na SOS telefonu</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Fact of a report</source>
        <translation>Činjenica iz prijave</translation>
    </message>
    <message>
        <source>Reaction to a report</source>
        <translation>Reakcija na prijavu</translation>
    </message>
    <message>
        <source>What reports have in common</source>
        <translation>Zajedničko u prijavama</translation>
    </message>
    <message>
        <source>Threat of removal</source>
        <translation>Pretnja udaljenjem</translation>
    </message>
    <message>
        <source>Search plan</source>
        <translation>Plan traženja</translation>
    </message>
    <message>
        <source>Step of a search</source>
        <translation>Korak traženja</translation>
    </message>
    <message>
        <source>Way to come back</source>
        <translation>Način povratka</translation>
    </message>
    <message>
        <source>Rights information</source>
        <translation>Informisanje o pravima</translation>
    </message>
    <message>
        <source>Official procedure</source>
        <translation>Službeni postupak</translation>
    </message>
    <message>
        <source>Answer to a referral</source>
        <translation>Odgovor na upućivanje</translation>
    </message>
    <message>
        <source>Words about a pathway</source>
        <translation>Reči o putu zaštite</translation>
    </message>
    <message>
        <source>Choice of a pathway</source>
        <translation>Izbor puta zaštite</translation>
    </message>
    <message>
        <source>Putting something off</source>
        <translation>Odlaganje</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Izlazak na teren</translation>
    </message>
    <message>
        <source>Feedback to who reported</source>
        <translation>Povratna informacija podnosiocu prijave</translation>
    </message>
    <message>
        <source>Explanation of rights</source>
        <translation>Objašnjenje prava</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Zavisni položaj</translation>
    </message>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Radna prava ili eksploatacija</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Razgovor</translation>
    </message>
    <message>
        <source>Legal representation</source>
        <translation>Pravno zastupanje</translation>
    </message>
    <message>
        <source>Emergency accommodation</source>
        <translation>Hitan smeštaj</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Zemlja porekla</translation>
    </message>
    <message>
        <source>Team around the person</source>
        <translation>Tim oko osobe</translation>
    </message>
    <message>
        <source>Start of a pathway</source>
        <translation>Početak puta zaštite</translation>
    </message>
    <message>
        <source>Step of a pathway</source>
        <translation>Korak na putu zaštite</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Nova osoba u timu</translation>
    </message>
    <message>
        <source>What was sent of a report</source>
        <translation>Šta je poslato iz prijave</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Ranjivost</translation>
    </message>
    <message>
        <source>Proposal to change a rule</source>
        <translation>Predlog za promenu propisa</translation>
    </message>
    <message>
        <source>Obstacle at an institution</source>
        <translation>Prepreka u instituciji</translation>
    </message>
    <message>
        <source>Phase of the plan</source>
        <translation>Faza plana</translation>
    </message>
    <message>
        <source>Event that asks for a new assessment</source>
        <translation>Događaj posle kog treba nova procena</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Sudski postupak</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kvalifikacija</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Posebno osetljiv svedok</translation>
    </message>
    <message>
        <source>Acts that were forced</source>
        <translation>Iznuđena dela</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Naknada štete</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ročište</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Kartica za termin</translation>
    </message>
    <message>
        <source>Link to another record of the person</source>
        <translation>Povezivanje sa drugim zapisom osobe</translation>
    </message>
    <message>
        <source>Name of a filter</source>
        <translation>Naziv filtera</translation>
    </message>
    <message>
        <source>Person on a report</source>
        <translation>Osoba na prijavi</translation>
    </message>
    <message>
        <source>Stay in the shelter</source>
        <translation>Boravak u skloništu</translation>
    </message>
    <message>
        <source>End of a stay</source>
        <translation>Završetak boravka</translation>
    </message>
    <message>
        <source>Days of a stay</source>
        <translation>Dani boravka</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Šta je važno noćas</translation>
    </message>
    <message>
        <source>Note of a shift</source>
        <translation>Beleška smene</translation>
    </message>
    <message>
        <source>Task of a shift</source>
        <translation>Obaveza smene</translation>
    </message>
    <message>
        <source>Bed of the house</source>
        <translation>Krevet u kući</translation>
    </message>
    <message>
        <source>Decision about the end of keeping</source>
        <translation>Odluka o kraju čuvanja</translation>
    </message>
    <message>
        <source>Closing of the file</source>
        <translation>Zatvaranje predmeta</translation>
    </message>
    <message>
        <source>Contact with the Centre</source>
        <translation>Kontakt sa Centrom</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Zaštita tokom čekanja</translation>
    </message>
    <message>
        <source>Status of a person at risk</source>
        <translation>Status lica u riziku</translation>
    </message>
    <message>
        <source>Special guarantee</source>
        <translation>Posebna garancija</translation>
    </message>
    <message>
        <source>Contact after the closing</source>
        <translation>Kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>What must follow a decision</source>
        <translation>Šta mora da usledi posle odluke</translation>
    </message>
    <message>
        <source>Step or duty that was not met</source>
        <translation>Neispunjen korak ili obaveza</translation>
    </message>
    <message>
        <source>Complaint or request for review</source>
        <translation>Pritužba ili zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>Best interest</source>
        <translation>Najbolji interes</translation>
    </message>
    <message>
        <source>Paper of a form for the person</source>
        <translation>Papir obrasca za osobu</translation>
    </message>
</context>
<context>
    <name>DutyLines</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why a duty was left, by whom</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Closed with its result (%1)</source>
        <translation>Zatvoreno uz rezultat (%1)</translation>
    </message>
    <message>
        <source>Take as result</source>
        <translation>Uzmi kao rezultat</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Proceni</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Objasni</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Odluči</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
    <message>
        <source>Opened by the decision; closed by its result or by a reason.</source>
        <translation>Otvara se odlukom; zatvara se rezultatom ili obrazloženjem.</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Odustani od obaveze…</translation>
    </message>
    <message>
        <source>This duty is closed with its result: %1.</source>
        <translation>Ova obaveza je zatvorena svojim rezultatom: %1.</translation>
    </message>
    <message>
        <source>%1 of %2, for %3</source>
        <extracomment>what was done, its day, the case code of the person</extracomment>
        <translation>%1 od %2, za %3</translation>
    </message>
    <message>
        <source>Talk about the rights</source>
        <translation>Razgovor o pravima</translation>
    </message>
    <message>
        <source>This may close it: %1.</source>
        <translation>Ovo može da zatvori obavezu: %1.</translation>
    </message>
    <message>
        <source>The newest assessment answers only %1 of %2 questions: too little to say that the risk is low.</source>
        <translation>Najnovija procena odgovara na samo %1 od %2 pitanja: premalo da bi se reklo da je rizik nizak.</translation>
    </message>
    <message>
        <source>Still open: the talk does not say what was explained.</source>
        <translation>Još otvoreno: u razgovoru ne piše šta je objašnjeno.</translation>
    </message>
    <message>
        <source>Still open: the talk was not understood yet, or nobody asked.</source>
        <translation>Još otvoreno: razgovor još nije shvaćen ili niko nije pitao.</translation>
    </message>
    <message>
        <source>Still open: the review is only considered. Say whether it is asked for.</source>
        <translation>Još otvoreno: preispitivanje se samo razmatra. Navedite da li se traži.</translation>
    </message>
</context>
<context>
    <name>EligibilityWords</name>
    <message>
        <source>fits</source>
        <translation>odgovara</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>ne odgovara</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ne zna se</translation>
    </message>
    <message>
        <source>accepts people from %1 to %2 years</source>
        <translation>prima osobe od %1 do %2 godina</translation>
    </message>
    <message>
        <source>accepts people from %1 years</source>
        <translation>prima osobe od %1 godina</translation>
    </message>
    <message>
        <source>accepts people up to %1 years</source>
        <translation>prima osobe do %1 godina</translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation>prima: %1</translation>
    </message>
    <message>
        <source>%1: the person decided against it, or left it, on %2.</source>
        <translation>%1: osoba je odlučila da ne krene tim putem ili ga je napustila, dana %2</translation>
    </message>
    <message>
        <source>Takes nobody until %1.</source>
        <translation>Ne prima nikoga do %1</translation>
    </message>
    <message>
        <source>Takes nobody until further notice.</source>
        <translation>Ne prima nikoga do daljeg.</translation>
    </message>
    <message>
        <source>Ask the provider; it does not say whether it accepts: %1</source>
        <translation>Pitajte pružaoca; ne piše da li prima: %1</translation>
    </message>
    <message>
        <source>Does not fit what is recorded: %1</source>
        <translation>Ne odgovara onome što je upisano: %1</translation>
    </message>
    <message>
        <source>Not known from the record: %1</source>
        <extracomment>fields of the record, then whom the provider accepts</extracomment>
        <translation>Iz evidencije se ne zna: %1</translation>
    </message>
    <message>
        <source>Something here does not fit the person. You can go on and say why.</source>
        <translation>Nešto od ovoga osobi ne odgovara. Možete da nastavite i da navedete zašto.</translation>
    </message>
    <message>
        <source>Whether this fits the person is not known yet.</source>
        <translation>Još se ne zna da li ovo odgovara osobi.</translation>
    </message>
    <message>
        <source>Record under &apos;About the person&apos;: %1. The provider %2.</source>
        <translation>Upišite pod „O osobi“: %1. Pružalac %2.</translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Potvrda o brisanju</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorija: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased</source>
        <translation>
            <numerusform>Obrisan %n predmet</numerusform>
            <numerusform>Obrisana %n predmeta</numerusform>
            <numerusform>Obrisano %n predmeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased on: %1</source>
        <translation>Obrisano: %1</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>Odobrava: %1</translation>
    </message>
    <message>
        <source>Copies of the vault that were made before still hold it until they are destroyed.</source>
        <translation>Ranije napravljene kopije sefa i dalje ga sadrže dok se ne unište.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>Ta lozinka ne otvara ovaj sef.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>U ovoj fascikli nema sefa.</translation>
    </message>
    <message>
        <source>This folder is not empty.</source>
        <translation>Ova fascikla nije prazna.</translation>
    </message>
    <message>
        <source>This vault was written by a newer Zaklon.</source>
        <translation>Ovaj sef je upisala novija verzija Zaklona.</translation>
    </message>
    <message>
        <source>Another Zaklon has this vault open.</source>
        <translation>Ovaj sef je već otvoren u drugom Zaklonu.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>Nema dovoljno slobodne memorije da se sef otvori.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>Nedostaje jedna datoteka sefa.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>Datoteka sa ključevima sefa je oštećena.</translation>
    </message>
    <message>
        <source>A file of the vault is damaged.</source>
        <translation>Datoteka sefa je oštećena.</translation>
    </message>
    <message>
        <source>A file does not match what Zaklon wrote.</source>
        <translation>Datoteka se ne slaže sa onim što je Zaklon upisao.</translation>
    </message>
    <message>
        <source>The files are older than at the last use.</source>
        <translation>Datoteke su starije nego pri poslednjem radu.</translation>
    </message>
    <message>
        <source>The vault cannot prove that it is encrypted.</source>
        <translation>Sef ne može da dokaže da je šifrovan.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disk je pun.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Disk nije odgovorio kako treba.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Vaša uloga ovo ne obuhvata.</translation>
    </message>
    <message>
        <source>Your access does not include names.</source>
        <translation>Vaš pristup ne obuhvata imena.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Sef je zaključan.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Ovoga više nema.</translation>
    </message>
    <message>
        <source>This has changed in the meantime.</source>
        <translation>Ovo se u međuvremenu promenilo.</translation>
    </message>
    <message>
        <source>One entry does not fit.</source>
        <translation>Jedan unos ne odgovara.</translation>
    </message>
    <message>
        <source>The consent does not cover this.</source>
        <translation>Saglasnost ovo ne obuhvata.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Zaustavljeno.</translation>
    </message>
    <message>
        <source>Zaklon made a mistake.</source>
        <translation>Zaklon je pogrešio.</translation>
    </message>
    <message>
        <source>Something that must follow the decision is still open.</source>
        <translation>Nešto što mora da usledi posle odluke još je otvoreno.</translation>
    </message>
    <message>
        <source>Close each duty with its result, or write down why it is left.</source>
        <translation>Zatvorite svaku obavezu njenim rezultatom ili zapišite zašto se od nje odustaje.</translation>
    </message>
    <message>
        <source>An identification procedure still waits for a decision.</source>
        <translation>Postupak identifikacije još čeka odluku.</translation>
    </message>
    <message>
        <source>Record its outcome, or close the procedure first.</source>
        <translation>Upišite ishod ili najpre zatvorite postupak.</translation>
    </message>
    <message>
        <source>Go to Identification and choose &apos;Close the file&apos;.</source>
        <translation>Otvorite Identifikaciju i izaberite „Zatvori predmet“.</translation>
    </message>
    <message>
        <source>The person is still protected as a person at risk.</source>
        <translation>Osoba je još zaštićena kao lice u riziku.</translation>
    </message>
    <message>
        <source>Look at it again today, so that it goes on after the closing, or end it.</source>
        <translation>Razmotrite zaštitu ponovo danas, da bi se nastavila posle zatvaranja, ili je završite.</translation>
    </message>
    <message>
        <source>The newest assessment found more risk.</source>
        <translation>Poslednja procena pokazala je veći rizik.</translation>
    </message>
    <message>
        <source>Assess the risk again, or choose the level that it found.</source>
        <translation>Ponovo procenite rizik ili izaberite nivo iz te procene.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read; the one before it opened the vault.</source>
        <translation>Datoteka sa ključevima sefa ne može da se pročita; sef je otvorila ona pre nje.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Datoteka sa tim imenom već postoji.</translation>
    </message>
    <message>
        <source>This file is no copy made by Zaklon, or its beginning is damaged.</source>
        <translation>Ova datoteka nije kopija iz Zaklona ili joj je početak oštećen.</translation>
    </message>
    <message>
        <source>What was agreed stays as it was agreed.</source>
        <translation>Ono što je dogovoreno ostaje kako je dogovoreno.</translation>
    </message>
    <message>
        <source>End that status first, with its reason, under Identification.</source>
        <translation>Najpre okončajte taj status, sa razlogom, u delu Identifikacija.</translation>
    </message>
    <message>
        <source>Nobody has tried to reach the person since the last contact.</source>
        <translation>Posle poslednjeg kontakta niko nije pokušao da dođe do osobe.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Ono što ste upisali je sačuvano.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here.</source>
        <translation>Ono što je ranije sačuvano je bezbedno, a ono što ste upisali je i dalje ovde.</translation>
    </message>
    <message>
        <source>No record is lost, and the damaged file is kept beside it.</source>
        <translation>Nijedan zapis nije izgubljen, a oštećena datoteka se čuva pored nje.</translation>
    </message>
    <message>
        <source>Make a copy today.</source>
        <translation>Napravite kopiju danas.</translation>
    </message>
    <message>
        <source>A copy of the vault is being made.</source>
        <translation>Upravo se pravi kopija sefa.</translation>
    </message>
    <message>
        <source>Save again when the copy is done, or cancel it.</source>
        <translation>Sačuvajte ponovo kada kopija bude gotova ili odustanite od nje.</translation>
    </message>
    <message>
        <source>Check the user name, Caps Lock and the keyboard layout.</source>
        <translation>Proverite korisničko ime, Caps Lock i raspored tastature.</translation>
    </message>
    <message>
        <source>Choose the folder that holds vault.json.</source>
        <translation>Izaberite fasciklu u kojoj je vault.json.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Izaberite novu ili praznu fasciklu.</translation>
    </message>
    <message>
        <source>Nothing was written: no file is ever replaced.</source>
        <translation>Ništa nije upisano: nijedna datoteka se nikad ne zamenjuje.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Izaberite drugo ime.</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translation>Instalirajte noviju verziju i otvorite ponovo.</translation>
    </message>
    <message>
        <source>Lock it there first, then open it here.</source>
        <translation>Zaključajte ga najpre tamo, pa otvorite ovde.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Zatvorite druge programe i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>The other files were not touched.</source>
        <translation>Ostale datoteke nisu dirane.</translation>
    </message>
    <message>
        <source>Bring the file back, or restore a backup.</source>
        <translation>Vratite datoteku ili rezervnu kopiju.</translation>
    </message>
    <message>
        <source>Your passphrase was not used.</source>
        <translation>Vaša lozinka nije korišćena.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>Vratite najnoviju kopiju u novu fasciklu.</translation>
    </message>
    <message>
        <source>Try another copy.</source>
        <translation>Probajte drugu kopiju.</translation>
    </message>
    <message>
        <source>Copy the folder as it is, then restore the newest backup.</source>
        <translation>Kopirajte fasciklu kakva jeste, pa vratite najnoviju kopiju.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell your coordinator.</source>
        <translation>Ostavite fasciklu kakva jeste i javite koordinaciji.</translation>
    </message>
    <message>
        <source>Somebody may have put back an old copy: ask before going on.</source>
        <translation>Neko je možda vratio staru kopiju: pitajte pre nego što nastavite.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ništa nije upisano.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell your administrator.</source>
        <translation>Ostavite fasciklu kakva jeste i javite administraciji.</translation>
    </message>
    <message>
        <source>Make room and save again.</source>
        <translation>Oslobodite prostor i sačuvajte ponovo.</translation>
    </message>
    <message>
        <source>Check the disk or the stick and try again.</source>
        <translation>Proverite disk ili USB memoriju i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>Proverite označeno polje.</translation>
    </message>
    <message>
        <source>Ask your coordinator to do it with you.</source>
        <translation>Zamolite koordinaciju da to uradi sa vama.</translation>
    </message>
    <message>
        <source>Ask a colleague whose access does.</source>
        <translation>Pitajte nekoga čiji pristup to obuhvata.</translation>
    </message>
    <message>
        <source>What was saved is safe.</source>
        <translation>Ono što je sačuvano je bezbedno.</translation>
    </message>
    <message>
        <source>Unlock it and go on.</source>
        <translation>Otključajte i nastavite.</translation>
    </message>
    <message>
        <source>Go back and search for it.</source>
        <translation>Vratite se i potražite.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ništa nije prepisano.</translation>
    </message>
    <message>
        <source>Look at the newer state, then decide.</source>
        <translation>Pogledajte novije stanje, pa odlučite.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ništa nije poslato.</translation>
    </message>
    <message>
        <source>Talk with the person and record what was agreed.</source>
        <translation>Razgovarajte sa osobom i upišite dogovor.</translation>
    </message>
    <message>
        <source>Nothing was left half done.</source>
        <translation>Ništa nije ostalo na pola.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Počnite ponovo kad god želite.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Ono što je ranije sačuvano je bezbedno.</translation>
    </message>
    <message>
        <source>Write down what you did and tell us.</source>
        <translation>Zapišite šta ste radili i javite nam.</translation>
    </message>
    <message>
        <source>Record the attempts, or a step of the search that was done, before the file is closed for want of contact.</source>
        <translation>Upišite pokušaje ili urađen korak traženja pre nego što se predmet zatvori jer nema kontakta.</translation>
    </message>
    <message>
        <source>Safe contacts are still there that end with the file.</source>
        <translation>Još postoje bezbedni kontakti koji prestaju sa zatvaranjem predmeta.</translation>
    </message>
    <message>
        <source>Close the file under Identification: it removes them, or keeps them for a reason.</source>
        <translation>Zatvorite predmet u delu Identifikacija: tako se uklanjaju, ili se iz navedenog razloga zadržavaju.</translation>
    </message>
    <message>
        <source>A complaint or request for review still waits for its answer.</source>
        <translation>Pritužba ili zahtev za preispitivanje još čeka odgovor.</translation>
    </message>
    <message>
        <source>Record the answer, or that it was withdrawn.</source>
        <translation>Upišite odgovor ili da je povučeno.</translation>
    </message>
    <message>
        <source>What is written here was found on a visit that took place.</source>
        <translation>Ono što ovde piše zatečeno je na izlasku koji je obavljen.</translation>
    </message>
    <message>
        <source>Choose &apos;Took place&apos;, or empty what was found.</source>
        <translation>Izaberite „Obavljen“ ili ispraznite ono što je zatečeno.</translation>
    </message>
    <message>
        <source>This visit took place, and it stays so.</source>
        <translation>Ovaj izlazak je obavljen i tako ostaje.</translation>
    </message>
    <message>
        <source>Choose &apos;Took place&apos;, and plan the next visit as a new one.</source>
        <translation>Izaberite „Obavljen“, a sledeći izlazak isplanirajte kao nov.</translation>
    </message>
    <message>
        <source>This day is still ahead.</source>
        <translation>Ovaj dan tek dolazi.</translation>
    </message>
    <message>
        <source>Give the day on which it took place, or leave it planned.</source>
        <translation>Upišite dan kada je obavljen ili ga ostavite kao planiran.</translation>
    </message>
    <message>
        <source>Only a visit that was called off says why.</source>
        <translation>Razlog stoji samo uz otkazan izlazak.</translation>
    </message>
    <message>
        <source>Choose &apos;Called off&apos;, or take the reason away.</source>
        <translation>Izaberite „Otkazan“ ili uklonite razlog.</translation>
    </message>
    <message>
        <source>There is a day of an answer, but not what the person decided.</source>
        <translation>Upisan je dan odgovora, ali ne i šta je osoba odlučila.</translation>
    </message>
    <message>
        <source>Choose what the person decided, or clear the days.</source>
        <translation>Izaberite šta je osoba odlučila ili obrišite dane.</translation>
    </message>
    <message>
        <source>A search or a protective status goes on and needs a way to the person.</source>
        <translation>Traženje ili zaštitni status traje i potreban je način da se dođe do osobe.</translation>
    </message>
    <message>
        <source>Keep the safe contacts for it, or end the search or the status first.</source>
        <translation>Zadržite bezbedne kontakte zbog toga, ili prvo završite traženje ili status.</translation>
    </message>
    <message>
        <source>Nobody said what becomes of the safe contacts.</source>
        <translation>Nije rečeno šta će biti sa bezbednim kontaktima.</translation>
    </message>
    <message>
        <source>Choose under &apos;Safe contacts&apos; whether they are removed or kept, and why.</source>
        <translation>Izaberite u polju „Bezbedni kontakti“ da li se uklanjaju ili zadržavaju, i zašto.</translation>
    </message>
    <message>
        <source>A request for review was answered, and the new outcome is not recorded yet.</source>
        <translation>Na zahtev za preispitivanje je odgovoreno, a novi ishod još nije upisan.</translation>
    </message>
    <message>
        <source>It is not recorded that the person was told the decision.</source>
        <translation>Nije upisano da je osobi saopštena odluka.</translation>
    </message>
    <message>
        <source>Record who told the person and when. If nobody could, close the procedure by itself and write why.</source>
        <translation>Upišite ko je to osobi saopštio i kada. Ako niko nije mogao, zatvorite postupak zasebno i napišite zašto.</translation>
    </message>
    <message>
        <source>We close a file together with the person.</source>
        <translation>Predmet zatvaramo zajedno sa osobom.</translation>
    </message>
    <message>
        <source>The last day for an answer is before the day it was asked for.</source>
        <translation>Poslednji dan za odgovor je pre dana kada je odgovor tražen.</translation>
    </message>
    <message>
        <source>Check the year, or leave it empty.</source>
        <translation>Proverite godinu ili ostavite prazno.</translation>
    </message>
    <message>
        <source>Were the risks explained?</source>
        <translation>Da li su rizici objašnjeni?</translation>
    </message>
    <message>
        <source>Tick it if they were; if not, save once more.</source>
        <translation>Označite ako jesu; ako nisu, sačuvajte još jednom.</translation>
    </message>
    <message>
        <source>Something was sent under this consent before that day.</source>
        <translation>Na osnovu ove saglasnosti nešto je poslato pre tog dana.</translation>
    </message>
    <message>
        <source>Give the day on which it began, not a later one.</source>
        <translation>Navedite dan od kog važi, ne kasniji.</translation>
    </message>
    <message>
        <source>This reason is of an earlier correction.</source>
        <translation>Ovaj razlog je iz ranije ispravke.</translation>
    </message>
    <message>
        <source>Write why it is corrected now.</source>
        <translation>Upišite zašto se sada ispravlja.</translation>
    </message>
    <message>
        <source>Mend it and save again.</source>
        <translation>Ispravite to i sačuvajte ponovo.</translation>
    </message>
    <message>
        <source>A day in this form is still ahead.</source>
        <translation>Jedan dan u ovom obrascu tek dolazi.</translation>
    </message>
    <message>
        <source>Give a day up to today.</source>
        <translation>Navedite današnji ili raniji dan.</translation>
    </message>
    <message>
        <source>Two entries of this form do not go together.</source>
        <translation>Dva podatka u ovom obrascu ne idu zajedno.</translation>
    </message>
    <message>
        <source>Compare the days, and what is chosen.</source>
        <translation>Uporedite dane i ono što je izabrano.</translation>
    </message>
    <message>
        <source>What must follow a decision against the person is not open.</source>
        <translation>Ono što mora da usledi posle odluke protiv osobe nije otvoreno.</translation>
    </message>
    <message>
        <source>Record the decision under Identification: what must follow opens with it.</source>
        <translation>Upišite odluku u delu Identifikacija: sa njom se otvara ono što mora da usledi.</translation>
    </message>
    <message>
        <source>A report about the person was sent, and nobody has answered it.</source>
        <translation>Prijava o osobi je poslata, a niko na nju nije odgovorio.</translation>
    </message>
    <message>
        <source>Open its procedure, or record the answer in the report. If the report is not about the person, take them off it, with words.</source>
        <translation>Otvorite njen postupak ili u prijavi upišite odgovor. Ako prijava nije o toj osobi, uklonite je iz prijave i napišite zašto.</translation>
    </message>
    <message>
        <source>Nothing of this fact is written down yet.</source>
        <translation>O ovoj činjenici još ništa nije upisano.</translation>
    </message>
    <message>
        <source>Say what it is about, or what is known.</source>
        <translation>Upišite na šta se odnosi ili šta se zna.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, which says nothing about the risk.</source>
        <translation>Još ništa nije odgovoreno, pa se o riziku ne zna ništa.</translation>
    </message>
    <message>
        <source>Answer what you know, or choose the level yourself and write why.</source>
        <translation>Odgovorite na ono što znate, ili sami izaberite nivo i napišite zašto.</translation>
    </message>
    <message>
        <source>Record what was decided, with its day. If the same was decided again on the same day, save the outcome once more.</source>
        <translation>Upišite šta je odlučeno, i kog dana. Ako je istog dana ponovo odlučeno isto, sačuvajte ishod još jednom.</translation>
    </message>
    <message>
        <source>The plan is not carried out: a need, goal or action of it is open, or nothing was reached.</source>
        <translation>Plan nije ostvaren: neka njegova potreba, cilj ili radnja je otvorena, ili ništa nije postignuto.</translation>
    </message>
    <message>
        <source>Say in the care plan what came of each need, goal and action, or choose another reason. Where no goal was set, a need that is met is enough.</source>
        <translation>U planu podrške upišite šta je bilo sa svakom potrebom, ciljem i radnjom, ili izaberite drugi razlog. Gde cilj nije postavljen, dovoljna je zadovoljena potreba.</translation>
    </message>
    <message>
        <source>Nobody has assessed how safe the person is.</source>
        <translation>Niko nije procenio koliko je osoba bezbedna.</translation>
    </message>
    <message>
        <source>Assess the risk first, or choose another reason.</source>
        <translation>Prvo procenite rizik, ili izaberite drugi razlog.</translation>
    </message>
    <message>
        <source>Assess the risk, or write why the file is closed without it.</source>
        <translation>Procenite rizik, ili napišite zašto se predmet zatvara bez toga.</translation>
    </message>
    <message>
        <source>A report about the person was not sent on.</source>
        <translation>Prijava o ovoj osobi nije poslata.</translation>
    </message>
    <message>
        <source>Send it on, or write why the file is closed without it.</source>
        <translation>Pošaljite je, ili napišite zašto se predmet zatvara bez toga.</translation>
    </message>
    <message>
        <source>No other record of this person is linked.</source>
        <translation>Nijedan drugi zapis ove osobe nije povezan.</translation>
    </message>
    <message>
        <source>Link it under &apos;About the person&apos;, then close this one.</source>
        <translation>Povežite ga u odeljku „O osobi“, pa zatvorite ovaj.</translation>
    </message>
    <message>
        <source>An identification procedure in this record is not decided.</source>
        <translation>O postupku identifikacije u ovom zapisu nije odlučeno.</translation>
    </message>
    <message>
        <source>Record its outcome first, or keep this record and close the other one as the second.</source>
        <translation>Prvo upišite njegov ishod, ili zadržite ovaj zapis i zatvorite drugi kao drugi zapis iste osobe.</translation>
    </message>
    <message>
        <source>The person is on a report with this record.</source>
        <translation>Osoba je ovim zapisom u jednoj prijavi.</translation>
    </message>
    <message>
        <source>Put the other record on the report, and take this one off it.</source>
        <translation>Unesite drugi zapis u prijavu, a ovaj uklonite iz nje.</translation>
    </message>
    <message>
        <source>The person has a place in our shelter.</source>
        <translation>Osoba ima mesto u našem skloništu.</translation>
    </message>
    <message>
        <source>End the stay or release the place first.</source>
        <translation>Najpre završite boravak ili oslobodite mesto.</translation>
    </message>
    <message>
        <source>A hearing is ahead.</source>
        <translation>Predstoji ročište.</translation>
    </message>
    <message>
        <source>Write who goes along, or why the file is closed before it.</source>
        <translation>Napišite ko ide uz osobu ili zašto se predmet zatvara pre njega.</translation>
    </message>
    <message>
        <source>A referral goes on: it was sent or accepted, and nobody ended it.</source>
        <translation>Upućivanje još traje: poslato je ili prihvaćeno, a niko nije upisao kraj.</translation>
    </message>
    <message>
        <source>Say how it ended, or why the file is closed before that.</source>
        <translation>Upišite kako se završilo ili zašto se predmet zatvara pre toga.</translation>
    </message>
    <message>
        <source>Actions of the care plan are open.</source>
        <translation>Koraci plana podrške su otvoreni.</translation>
    </message>
    <message>
        <source>Say what came of each, or why the file is closed before that.</source>
        <translation>Upišite šta je bilo sa svakim ili zašto se predmet zatvara pre toga.</translation>
    </message>
    <message>
        <source>Record what is agreed now as a new consent. Withdraw this one only if the person takes it back.</source>
        <translation>Upišite kao novu saglasnost ono što je sada dogovoreno. Ovu opozovite samo ako je osoba povlači.</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Only for whom it was made. Keep it locked away, and do not pass it on without asking the person.</source>
        <translation>Samo za onoga za koga je sačinjeno. Čuvajte pod ključem i ne prosleđujte dok ne pitate osobu.</translation>
    </message>
    <message>
        <source>Evidence, report %1</source>
        <translation>Dokazi, prijava %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Sačinjeno %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>primljeno %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>Nobody is known by a record.</source>
        <translation>Nijedna osoba nema zapis.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Činjenice</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>ceo događaj</translation>
    </message>
    <message>
        <source>strength not said</source>
        <translation>jačina nije navedena</translation>
    </message>
    <message>
        <source>strength: %1</source>
        <translation>jačina: %1</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Još nema činjenica</translation>
    </message>
    <message>
        <source>Indicators, %1, of %2</source>
        <translation>Pokazatelji, %1, od %2</translation>
    </message>
    <message>
        <source>No indicator of this set was seen.</source>
        <translation>Nije uočen nijedan pokazatelj iz ovog skupa.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>osnov: %1</translation>
    </message>
    <message>
        <source>person told: %1</source>
        <translation>osoba obaveštena: %1</translation>
    </message>
    <message>
        <source>Nothing is noted as sent</source>
        <translation>Ništa nije upisano kao poslato</translation>
    </message>
    <message>
        <source>Receipt and answer</source>
        <translation>Prijem i odgovor</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazi</translation>
    </message>
    <message>
        <source>Facts about the whole event stand here without their words: these may name others, who were not asked.</source>
        <translation>Činjenice o celom događaju stoje ovde bez svojih reči: one mogu da imenuju druge osobe, koje nisu pitane.</translation>
    </message>
    <message>
        <source>Files, kept in the organisation</source>
        <translation>Datoteke, čuvaju se u organizaciji</translation>
    </message>
    <message>
        <source>No reaction is noted</source>
        <translation>Nijedna reakcija nije zapisana</translation>
    </message>
</context>
<context>
    <name>FallingThroughPage</name>
    <message>
        <source>not found</source>
        <translation>u traženju</translation>
    </message>
    <message>
        <source>wait unprotected</source>
        <translation>bez zaštite u čekanju</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>bez odgovora</translation>
    </message>
    <message>
        <source>seen once</source>
        <translation>posle jednog susreta</translation>
    </message>
    <message>
        <source>to assess again</source>
        <translation>za novu procenu</translation>
    </message>
    <message>
        <source>since the decision</source>
        <translation>od odluke</translation>
    </message>
    <message>
        <source>to our report</source>
        <translation>na našu prijavu</translation>
    </message>
    <message>
        <source>no service offered</source>
        <translation>nije ponuđena usluga</translation>
    </message>
    <message>
        <source>Offer a service</source>
        <translation>Ponuditi uslugu</translation>
    </message>
    <message>
        <source>Assess the risk again</source>
        <translation>Ponovo proceniti rizik</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>bez prepoznavanja</translation>
    </message>
    <message>
        <source>its day, or an event</source>
        <translation>došao je dan ili događaj</translation>
    </message>
    <message>
        <source>the risk goes on</source>
        <translation>rizik traje</translation>
    </message>
    <message>
        <source>Nothing since the opening</source>
        <translation>Ništa od otvaranja</translation>
    </message>
    <message>
        <source>A phase was done, %1</source>
        <translation>Završena faza, %1</translation>
    </message>
    <message>
        <source>The Centre was asked, %1</source>
        <translation>Upit Centru, %1</translation>
    </message>
    <message>
        <source>The Centre answered, %1</source>
        <translation>Odgovor Centra, %1</translation>
    </message>
    <message>
        <source>Interview, %1</source>
        <translation>Razgovor, %1</translation>
    </message>
    <message>
        <source>Protection began, %1</source>
        <translation>Zaštita je počela, %1</translation>
    </message>
    <message>
        <source>no procedure</source>
        <translation>bez postupka</translation>
    </message>
    <message numerus="yes">
        <source>after a report, over %n day(s)</source>
        <translation>
            <numerusform>posle prijave, preko %n dan</numerusform>
            <numerusform>posle prijave, preko %n dana</numerusform>
            <numerusform>posle prijave, preko %n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n dan</numerusform>
            <numerusform>%1, %n dana</numerusform>
            <numerusform>%1, %n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for more than %1 days, a child for more than %2.</source>
        <extracomment>limits in days; the second is a child&apos;s</extracomment>
        <translation>
            <numerusform>%n osoba duže od %1 dana, a dete duže od %2.</numerusform>
            <numerusform>%n osobe duže od %1 dana, a dete duže od %2.</numerusform>
            <numerusform>%n osoba duže od %1 dana, a dete duže od %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 screened by the next day</source>
        <translation>Trijaža do sledećeg dana: %1 od %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 screened within %n day(s)</source>
        <translation>
            <numerusform>Trijaža u roku od %n dana: %1 od %2</numerusform>
            <numerusform>Trijaža u roku od %n dana: %1 od %2</numerusform>
            <numerusform>Trijaža u roku od %n dana: %1 od %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened on the same or the next day.</source>
        <translation>
            <numerusform>Trijaža istog ili sledećeg dana: %n.</numerusform>
            <numerusform>Trijaža istog ili sledećeg dana: %n.</numerusform>
            <numerusform>Trijaža istog ili sledećeg dana: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened by day %1 after coming.</source>
        <translation>
            <numerusform>Trijaža do %1. dana po dolasku: %n.</numerusform>
            <numerusform>Trijaža do %1. dana po dolasku: %n.</numerusform>
            <numerusform>Trijaža do %1. dana po dolasku: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, by day %1 after coming.</source>
        <translation>
            <numerusform>Kasnije, do %1. dana po dolasku: %n.</numerusform>
            <numerusform>Kasnije, do %1. dana po dolasku: %n.</numerusform>
            <numerusform>Kasnije, do %1. dana po dolasku: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after that.</source>
        <translation>
            <numerusform>Posle toga: %n.</numerusform>
            <numerusform>Posle toga: %n.</numerusform>
            <numerusform>Posle toga: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not screened.</source>
        <translation>
            <numerusform>Bez trijaže: %n.</numerusform>
            <numerusform>Bez trijaže: %n.</numerusform>
            <numerusform>Bez trijaže: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted in days, from the admission or else from the first contact.</source>
        <translation>Računa se u danima, od prijema, a bez prijema od prvog kontakta.</translation>
    </message>
    <message>
        <source>Admitted on %1</source>
        <translation>Prijem %1</translation>
    </message>
    <message>
        <source>First contact on %1</source>
        <translation>Prvi kontakt %1</translation>
    </message>
    <message>
        <source>Screen after coming</source>
        <translation>Uraditi trijažu po dolasku</translation>
    </message>
    <message>
        <source>The file is not open</source>
        <translation>Predmet nije otvoren</translation>
    </message>
    <message numerus="yes">
        <source>no attempt for %n day(s), for a child %1</source>
        <translation>
            <numerusform>bez pokušaja %n dan, za dete %1</numerusform>
            <numerusform>bez pokušaja %n dana, za dete %1</numerusform>
            <numerusform>bez pokušaja %n dana, za dete %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s), for a child %1</source>
        <translation>
            <numerusform>duže od %n dana, za dete %1</numerusform>
            <numerusform>duže od %n dana, za dete %1</numerusform>
            <numerusform>duže od %n dana, za dete %1</numerusform>
        </translation>
    </message>
    <message>
        <source>signs of trafficking</source>
        <translation>znaci trgovine ljudima</translation>
    </message>
    <message>
        <source>protected as a person at risk</source>
        <translation>zaštita lica u riziku</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>blaža kvalifikacija</translation>
    </message>
    <message>
        <source>never assessed</source>
        <translation>rizik nije procenjen</translation>
    </message>
    <message>
        <source>person at risk</source>
        <translation>lice u riziku</translation>
    </message>
    <message>
        <source>after a decision</source>
        <translation>posle odluke</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>bez potvrde prijema</translation>
    </message>
    <message>
        <source>no word on how far it is</source>
        <translation>bez vesti o toku postupka</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 screened within %3 h, or %n day(s) after coming</source>
        <translation>
            <numerusform>Trijaža u roku od %3 h ili %n dan po dolasku: %1 od %2</numerusform>
            <numerusform>Trijaža u roku od %3 h ili %n dana po dolasku: %1 od %2</numerusform>
            <numerusform>Trijaža u roku od %3 h ili %n dana po dolasku: %1 od %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by the hour, from the time of arrival to the completed form.</source>
        <translation>
            <numerusform>Po satima, od vremena dolaska do završenog upitnika: %n.</numerusform>
            <numerusform>Po satima, od vremena dolaska do završenog upitnika: %n.</numerusform>
            <numerusform>Po satima, od vremena dolaska do završenog upitnika: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others in days, from the admission or else from the first contact.</source>
        <translation>Za ostale u danima, od prijema, a ako ga nije bilo, od prvog kontakta.</translation>
    </message>
    <message numerus="yes">
        <source>%n screened within %1 h, or by day %2 after coming.</source>
        <extracomment>hours, and the day for whom no hour is known</extracomment>
        <translation>
            <numerusform>Trijaža u roku od %1 h ili do %2. dana po dolasku: %n.</numerusform>
            <numerusform>Trijaža u roku od %1 h ili do %2. dana po dolasku: %n.</numerusform>
            <numerusform>Trijaža u roku od %1 h ili do %2. dana po dolasku: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, within %1 h, or by day %2 after coming.</source>
        <translation>
            <numerusform>Kasnije, u roku od %1 h ili do %2. dana po dolasku: %n.</numerusform>
            <numerusform>Kasnije, u roku od %1 h ili do %2. dana po dolasku: %n.</numerusform>
            <numerusform>Kasnije, u roku od %1 h ili do %2. dana po dolasku: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in the last %1 days.</source>
        <extracomment>how many people, and in how many days</extracomment>
        <translation>
            <numerusform>U poslednjih %1 dana došla je %n osoba.</numerusform>
            <numerusform>U poslednjih %1 dana došle su %n osobe.</numerusform>
            <numerusform>U poslednjih %1 dana došlo je %n osoba.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: look whether it is safe</source>
        <translation>Zastalo: proveriti da li je bezbedno</translation>
    </message>
    <message>
        <source>Try a safe contact, if one is known</source>
        <translation>Pokušati bezbednim načinom, ako je poznat</translation>
    </message>
    <message>
        <source>No safe way is known: agree one</source>
        <translation>Bezbedan način nije poznat: dogovoriti ga</translation>
    </message>
    <message>
        <source>Try a safe contact: %1, now</source>
        <extracomment>a channel</extracomment>
        <translation>Pokušati bezbednim načinom: %1, sada</translation>
    </message>
    <message>
        <source>Try a safe contact: %1, %2</source>
        <extracomment>a channel and a day</extracomment>
        <translation>Pokušati bezbednim načinom: %1, %2</translation>
    </message>
    <message>
        <source>not sent to the Centre</source>
        <translation>nije poslato Centru</translation>
    </message>
    <message>
        <source>not noted whether the Centre was told</source>
        <translation>nije upisano da li je Centru javljeno</translation>
    </message>
    <message>
        <source>Look first whether it is safe</source>
        <translation>Najpre proveriti da li je bezbedno</translation>
    </message>
    <message>
        <source>not verified again</source>
        <translation>bez ponovne provere</translation>
    </message>
    <message>
        <source>verification given up, with a reason</source>
        <translation>od provere se odustalo, uz razlog</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <extracomment>how many records of the person say the same</extracomment>
        <translation>
            <numerusform>%n zapis</numerusform>
            <numerusform>%n zapisa</numerusform>
            <numerusform>%n zapisa</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 later</source>
        <extracomment>after how many were screened in time: &apos;and 8 later&apos;; those never screened stand beside it</extracomment>
        <translation>i %1 kasnije</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>A promise without feedback stands in Today on its day.</source>
        <translation>Obećanje bez povratne informacije na svoj dan stoji na strani Danas.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Whoever hears nothing reports once and never again. Say only what may be said. A promise without feedback stands in Today on its day.</source>
        <translation>Ko ništa ne čuje, prijavi jednom i nikad više. Recite samo ono što sme da se kaže. Obećanje bez povratne informacije na svoj dan stoji na strani Danas.</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Obećano do</translation>
    </message>
    <message>
        <source>Empty if nothing was promised.</source>
        <translation>Prazno ako ništa nije obećano.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Dato dana</translation>
    </message>
    <message>
        <source>Empty while it is only promised.</source>
        <translation>Prazno dok je samo obećano.</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Ko je daje</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kako</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Šta kaže</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Kojim rečima</translation>
    </message>
    <message>
        <source>Feedback is promised</source>
        <translation>Povratna informacija je obećana</translation>
    </message>
    <message>
        <source>Feedback to who reported</source>
        <translation>Povratna informacija podnosiocu prijave</translation>
    </message>
    <message>
        <source>Add feedback</source>
        <translation>Dodaj povratnu informaciju</translation>
    </message>
    <message>
        <source>Save feedback</source>
        <translation>Sačuvaj povratnu informaciju</translation>
    </message>
    <message>
        <source>The feedback is saved.</source>
        <translation>Povratna informacija je sačuvana.</translation>
    </message>
    <message>
        <source>What was there and was not recognised</source>
        <translation>Šta je postojalo, a nije prepoznato</translation>
    </message>
    <message>
        <source>So that it is recognised next time. About signs, never about who overlooked them.</source>
        <translation>Da se sledeći put prepozna. O znacima, nikada o tome ko ih je prevideo.</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>Figure: %1</source>
        <extracomment>command box: one of the figures of the page Statistics</extracomment>
        <translation>Tabela: %1</translation>
    </message>
</context>
<context>
    <name>FigurePaper</name>
    <message>
        <source>Period: %1 to %2. Made on %3.</source>
        <translation>Period: od %1 do %2 Sačinjeno %3</translation>
    </message>
    <message>
        <source>For: %1. Purpose: %2.</source>
        <translation>Za: %1. Svrha: %2.</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented.</source>
        <translation>Vežba: sve osobe ovde su izmišljene.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>No step done</source>
        <translation>Nijedan korak nije urađen</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Nije upisano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Godina</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Broj</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>Dani, medijana</translation>
    </message>
    <message>
        <source>Days, range</source>
        <translation>Dani, raspon</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Udeo: %1</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Raspon 95 %</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>Prema prethodnoj godini</translation>
    </message>
    <message>
        <source>%1 Counting unit: %2. Period: %3 to %4.</source>
        <translation>%1 Jedinica brojanja: %2. Period: od %3 do %4</translation>
    </message>
    <message>
        <source>Sum check: one may stand in several rows, so the rows do not add up to the total.</source>
        <translation>Provera zbira: isto može da stoji u više redova, pa zbir redova nije ukupan broj.</translation>
    </message>
    <message>
        <source>Sum check: cannot be shown, because counts are hidden.</source>
        <translation>Provera zbira: ne može da se prikaže, jer su neki brojevi skriveni.</translation>
    </message>
    <message>
        <source>Sum check: the rows come to %1, the remainder is %2, the total was counted as %3.</source>
        <translation>Provera zbira: redovi daju %1, ostatak je %2, ukupno je prebrojano %3.</translation>
    </message>
    <message>
        <source>The rows come to more than the total: some are counted twice.</source>
        <translation>Redovi daju više od ukupnog broja: nešto je brojano dvaput.</translation>
    </message>
    <message>
        <source>A share of fewer than %1 says little by itself: look at its range.</source>
        <translation>Udeo u manje od %1 sam po sebi govori malo: pogledajte raspon.</translation>
    </message>
    <message>
        <source>Remainder, in no row</source>
        <translation>Ostatak, ni u jednom redu</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Ukupno</translation>
    </message>
    <message>
        <source>Not by sex or gender: they are known of persons only, and figures on persons show them.</source>
        <translation>Nije po polu ni rodu: oni se znaju samo za osobe, a prikazuju ih tabele o osobama.</translation>
    </message>
    <message>
        <source>Pathway and step</source>
        <translation>Put zaštite i korak</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skriveno</translation>
    </message>
    <message>
        <source>Counts below %1 stand as &lt;%1, so that nobody is recognised. A dash hides a count with which a small one could be reckoned back.</source>
        <translation>Brojevi manji od %1 stoje kao &lt;%1, da niko ne bi bio prepoznat. Crta skriva broj iz kog bi mali mogao da se izračuna.</translation>
    </message>
</context>
<context>
    <name>GroundLines</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>dokazano</translation>
    </message>
    <message>
        <source>only said</source>
        <translation>samo rečeno</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>nije dokazano</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>nije razmotreno</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>počiva na: %1</translation>
    </message>
    <message>
        <source>would be proven by: %1</source>
        <translation>dokazalo bi: %1</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>upitnik %1</translation>
    </message>
    <message>
        <source>a look at the country of origin</source>
        <translation>uvid u zemlju porekla</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>isprava</translation>
    </message>
    <message>
        <source>nothing is missing that a record can show.</source>
        <translation>ne nedostaje ništa što zapis može da pokaže.</translation>
    </message>
    <message>
        <source>still to be proven: %1.</source>
        <translation>još treba dokazati: %1.</translation>
    </message>
</context>
<context>
    <name>GuestCautions</name>
    <message>
        <source>Interpreter needed</source>
        <translation>Potreban prevodilac</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Prevodilac: %1</translation>
    </message>
    <message>
        <source>Do not make contact</source>
        <extracomment>line of a card of the house: by what was agreed, nobody calls or writes to this person</extracomment>
        <translation>Ne stupati u kontakt</translation>
    </message>
    <message>
        <source>Do not call</source>
        <extracomment>line of a card of the house: by what was agreed, nobody telephones this person</extracomment>
        <translation>Ne zvati</translation>
    </message>
    <message>
        <source>Never say: %1</source>
        <extracomment>line of a card of the house: what was agreed that nobody says</extracomment>
        <translation>Nikad ne reći: %1</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>created</source>
        <translation>napravljeno</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>promenjeno</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>uklonjeno</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>otvoreno</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>podeljeno</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>obrisano</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>sef</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Odnos</translation>
    </message>
    <message>
        <source>Way to make contact</source>
        <translation>Način kontakta</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Veza</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Broj dokumenta</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Procena</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Upućivanje</translation>
    </message>
    <message>
        <source>Shared content</source>
        <translation>Podeljeni sadržaj</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Put zaštite</translation>
    </message>
    <message>
        <source>Step of a pathway</source>
        <translation>Korak na putu zaštite</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Odlaganje</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>neko</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>jedna osoba</translation>
    </message>
    <message>
        <source>a provider</source>
        <translation>jedan pružalac</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of structured content</source>
        <translation>
            <numerusform>%n znak složenog sadržaja</numerusform>
            <numerusform>%n znaka složenog sadržaja</numerusform>
            <numerusform>%n znakova složenog sadržaja</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ne</translation>
    </message>
    <message>
        <source>Your role does not include changing this kind of record.</source>
        <translation>Vaša uloga ne obuhvata menjanje ove vrste zapisa.</translation>
    </message>
    <message>
        <source>What was completed or sent stays as it is. Write a new record instead.</source>
        <translation>Što je završeno ili poslato ostaje kako jeste. Napravite nov zapis.</translation>
    </message>
    <message>
        <source>No consent covers what that version would share.</source>
        <translation>Nijedna saglasnost ne pokriva ono što bi ta verzija podelila.</translation>
    </message>
    <message>
        <source>The records of this person were erased. Nothing is put back.</source>
        <translation>Zapisi ove osobe obrisani su. Ništa se ne vraća.</translation>
    </message>
    <message>
        <source>%1 of that version names a record that is not there any more.</source>
        <translation>%1 u toj verziji pominje zapis kojeg više nema.</translation>
    </message>
    <message>
        <source>Choice of a pathway</source>
        <translation>Izbor puta zaštite</translation>
    </message>
    <message>
        <source>Threat of removal</source>
        <translation>Pretnja udaljenjem</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Traženje</translation>
    </message>
    <message>
        <source>Step of a search</source>
        <translation>Korak traženja</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Kod za povratak</translation>
    </message>
    <message>
        <source>Talk about rights</source>
        <translation>Razgovor o pravima</translation>
    </message>
    <message>
        <source>Fact of a report</source>
        <translation>Činjenica iz prijave</translation>
    </message>
    <message>
        <source>What people share</source>
        <translation>Šta je zajedničko</translation>
    </message>
    <message>
        <source>Name of what people share</source>
        <translation>Naziv zajedničkog</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>prijava %1</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>prijava</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Osoba iz tima</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Delovi ključa za oporavak</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>How to reach a provider</source>
        <translation>Kako se dolazi do pružaoca</translation>
    </message>
    <message>
        <source>Helpline contact</source>
        <translation>SOS kontakt</translation>
    </message>
    <message>
        <source>Check of a job offer</source>
        <translation>Provera ponude za posao</translation>
    </message>
    <message>
        <source>Call about a missing child</source>
        <translation>Poziv o nestalom detetu</translation>
    </message>
    <message>
        <source>Report of suspected trafficking</source>
        <translation>Prijava sumnje na trgovinu ljudima</translation>
    </message>
    <message>
        <source>Reaction to a report</source>
        <translation>Reakcija na prijavu</translation>
    </message>
    <message>
        <source>What must follow a decision</source>
        <translation>Šta mora da usledi posle odluke</translation>
    </message>
    <message>
        <source>Procedure of identification</source>
        <translation>Postupak identifikacije</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Zaštita tokom čekanja</translation>
    </message>
    <message>
        <source>Contact with the Centre</source>
        <translation>Kontakt sa Centrom</translation>
    </message>
    <message>
        <source>Protection as a person at risk</source>
        <translation>Zaštita lica u riziku</translation>
    </message>
    <message>
        <source>Special guarantee</source>
        <translation>Posebna garancija</translation>
    </message>
    <message>
        <source>Closing of the file</source>
        <translation>Zatvaranje predmeta</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>Kept filter</source>
        <translation>Sačuvan filter</translation>
    </message>
    <message>
        <source>shown on request</source>
        <translation>prikazano na zahtev</translation>
    </message>
    <message>
        <source>Feedback to who reported</source>
        <translation>Povratna informacija podnosiocu prijave</translation>
    </message>
    <message>
        <source>Decision that was replaced</source>
        <translation>Zamenjena odluka</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Izlazak na teren</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Priložena datoteka</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Zavisni položaj</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Razgovor</translation>
    </message>
    <message>
        <source>Step or duty that was not met</source>
        <translation>Neispunjen korak ili obaveza</translation>
    </message>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Radna prava ili eksploatacija</translation>
    </message>
    <message>
        <source>Legal representation</source>
        <translation>Pravno zastupanje</translation>
    </message>
    <message>
        <source>Request for accommodation</source>
        <translation>Zahtev za smeštaj</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Zemlja porekla</translation>
    </message>
    <message>
        <source>Office and papers of a step</source>
        <translation>Organ i isprave koraka</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Predaja</translation>
    </message>
    <message>
        <source>Team around the person</source>
        <translation>Tim oko osobe</translation>
    </message>
    <message>
        <source>Sent of a report</source>
        <translation>Poslato iz prijave</translation>
    </message>
    <message>
        <source>Proposal to change a rule</source>
        <translation>Predlog za promenu propisa</translation>
    </message>
    <message>
        <source>Obstacle at an institution</source>
        <translation>Prepreka u instituciji</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Ranjivost</translation>
    </message>
    <message>
        <source>Look at what people share</source>
        <translation>Razmatranje onoga što je osobama zajedničko</translation>
    </message>
    <message>
        <source>Phase of the plan</source>
        <translation>Faza plana</translation>
    </message>
    <message>
        <source>Proceeding before a court</source>
        <translation>Sudski postupak</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ročište</translation>
    </message>
    <message>
        <source>Event that asks for a new assessment</source>
        <translation>Događaj posle kog treba nova procena</translation>
    </message>
    <message>
        <source>Decision on keeping</source>
        <translation>Odluka o čuvanju</translation>
    </message>
    <message>
        <source>What was sent cannot become a draft, and an answer cannot be unsaid.</source>
        <translation>Ono što je poslato ne može opet da bude nacrt, a odgovor ne može da se povuče.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Šta je zapisano</translation>
    </message>
    <message>
        <source>What was said in a call</source>
        <translation>Šta je rečeno u pozivu</translation>
    </message>
    <message>
        <source>Days when a provider takes nobody</source>
        <translation>Dani kada pružalac ne prima nikoga</translation>
    </message>
    <message>
        <source>What was written on a report</source>
        <translation>Šta je zapisano o prijavi</translation>
    </message>
    <message>
        <source>What was written on a procedure</source>
        <translation>Šta je zapisano o postupku</translation>
    </message>
    <message>
        <source>Named in a report</source>
        <translation>Osoba navedena u prijavi</translation>
    </message>
    <message>
        <source>Bed of the shelter</source>
        <translation>Krevet u skloništu</translation>
    </message>
    <message>
        <source>Stay in the shelter</source>
        <translation>Boravak u skloništu</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Šta je važno noćas</translation>
    </message>
    <message>
        <source>Note of a shift</source>
        <translation>Beleška smene</translation>
    </message>
    <message>
        <source>Task of a shift</source>
        <translation>Obaveza smene</translation>
    </message>
    <message>
        <source>a bed</source>
        <translation>krevet</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>zapis</translation>
    </message>
    <message>
        <source>Complaint or request for review</source>
        <translation>Pritužba ili zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>%1 of that version does not fit the rules of today. Record what is so now instead.</source>
        <translation>%1 u toj verziji ne odgovara današnjim pravilima. Umesto toga upišite ono što sada važi.</translation>
    </message>
</context>
<context>
    <name>InstitutionDetail</name>
    <message>
        <source>Not recorded</source>
        <translation>Nije upisano</translation>
    </message>
    <message>
        <source>What is known of this institution</source>
        <translation>Šta se zna o ovoj instituciji</translation>
    </message>
    <message>
        <source>%1 reports received, %2 procedures</source>
        <translation>Primljeno prijava: %1, postupaka: %2</translation>
    </message>
    <message>
        <source>The person was told the outcome: %1 of %2</source>
        <translation>Osobi je saopšten ishod: %1 od %2</translation>
    </message>
    <message>
        <source>Feedback promised and not given: %1</source>
        <translation>Povratna informacija obećana, a nije data: %1</translation>
    </message>
    <message>
        <source>What was told in return</source>
        <translation>Šta je zauzvrat saopšteno</translation>
    </message>
    <message>
        <source>What was there and was not recognised</source>
        <translation>Šta je postojalo, a nije prepoznato</translation>
    </message>
    <message>
        <source>Who told them</source>
        <translation>Ko ih je obavestio</translation>
    </message>
    <message>
        <source>Reports sent to it: %1, with a reaction: %2</source>
        <translation>Prijave poslate njoj: %1, sa reakcijom: %2</translation>
    </message>
    <message>
        <source>Referrals: %1</source>
        <translation>Upućivanja: %1</translation>
    </message>
    <message>
        <source>Why referrals were declined</source>
        <translation>Zašto upućivanja nisu prihvaćena</translation>
    </message>
    <message>
        <source>Requests and questions: %1, answered: %2</source>
        <translation>Zahtevi i pitanja: %1, odgovoreno: %2</translation>
    </message>
    <message>
        <source>Why guarantees were not granted</source>
        <translation>Zašto garancije nisu odobrene</translation>
    </message>
    <message>
        <source>Beds asked of it: %1</source>
        <translation>Od nje zatražen smeštaj: %1</translation>
    </message>
    <message>
        <source>Why a bed was not granted</source>
        <translation>Zašto smeštaj nije odobren</translation>
    </message>
    <message>
        <source>Steps and duties that were not met: %1</source>
        <translation>Neispunjeni koraci i obaveze: %1</translation>
    </message>
    <message>
        <source>What kept it from acting</source>
        <translation>Šta je sprečilo postupanje</translation>
    </message>
    <message>
        <source>Obstacles that people met: %1, still there: %2</source>
        <translation>Prepreke na koje su osobe naišle: %1, još postoje: %2</translation>
    </message>
    <message>
        <source>Harm, or pushed into further risk: %1</source>
        <translation>Naneta šteta ili dalji rizik: %1</translation>
    </message>
    <message>
        <source>What it kept people from</source>
        <translation>Šta je osobama onemogućeno</translation>
    </message>
    <message>
        <source>Which way was taken instead</source>
        <translation>Šta je učinjeno umesto toga</translation>
    </message>
    <message>
        <source>Procedures: %1</source>
        <translation>Postupci: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its duties, and how often each was not met</source>
        <translation>Obaveze, i koliko puta koja nije ispunjena</translation>
    </message>
    <message>
        <source>Reports answered with feedback: %1 of %2</source>
        <translation>Prijave na koje je data povratna informacija: %1 od %2</translation>
    </message>
    <message>
        <source>Procedures that it decided: %1</source>
        <translation>Postupci o kojima je odlučila: %1</translation>
    </message>
    <message>
        <source>What it answered when asked to look again</source>
        <translation>Šta je odgovorila na zahtev za preispitivanje</translation>
    </message>
</context>
<context>
    <name>InstitutionNumbers</name>
    <message>
        <source>hidden</source>
        <translation>skriveno</translation>
    </message>
    <message>
        <source>0 is nothing. %1 is a small number, from 1 to %2. Where &apos;hidden&apos; stands, the number may be any, also 0: with it a small one could be worked out.</source>
        <extracomment>below counts of institutions; %1 is as it stands there: &apos;&lt;5&apos;, %2 the largest it may be: &apos;4&apos;</extracomment>
        <translation>0 znači da nema ničega. %1 je mali broj, od 1 do %2. Gde piše „skriveno“, broj može biti bilo koji, i 0: iz njega bi mogao da se izračuna mali broj.</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interviews</source>
        <translation>Razgovori</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Zakaži razgovor</translation>
    </message>
    <message>
        <source>None yet. A planned interview stands in Today before its day.</source>
        <translation>Još nema nijednog. Zakazan razgovor stoji na strani Danas pre svog dana.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Razgovor</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>Sačuvaj razgovor</translation>
    </message>
    <message>
        <source>The interview is saved.</source>
        <translation>Razgovor je sačuvan.</translation>
    </message>
    <message>
        <source>Opened on %1</source>
        <translation>Otvoreno %1</translation>
    </message>
    <message>
        <source>Ask before each interview who should lead it. A guardian who may be part of the exploitation does not go along and is not told.</source>
        <translation>Pre svakog razgovora pitajte osobu ko treba da ga vodi. Staratelj koji možda učestvuje u eksploataciji ne ide na razgovor i ne obaveštava se.</translation>
    </message>
    <message>
        <source>Ask before each interview whether a woman or a man should lead it, and who should go along.</source>
        <translation>Pre svakog razgovora pitajte osobu da li treba da ga vodi žena ili muškarac, i ko treba da pođe sa njom.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Postupak</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Ko vodi razgovor</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gde</translation>
    </message>
    <message>
        <source>Interviewer asked for</source>
        <translation>Traženo da razgovor vodi</translation>
    </message>
    <message>
        <source>Who asked the questions</source>
        <translation>Ko je postavljao pitanja</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Needed once the interview was held.</source>
        <translation>Potrebno kada je razgovor obavljen.</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Prevođenje</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Ko je bio prisutan</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Staratelj</translation>
    </message>
    <message>
        <source>Breaks offered</source>
        <translation>Ponuđene pauze</translation>
    </message>
    <message>
        <source>A record in a language that the person understands, given</source>
        <translation>Dat zapisnik na jeziku koji osoba razume</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Šta osoba kaže o tome</translation>
    </message>
    <message>
        <source>What was asked for, names, how it went</source>
        <translation>Šta je traženo, imena, kako je proteklo</translation>
    </message>
    <message>
        <source>The person was not asked who should lead it</source>
        <translation>Osoba nije pitana ko treba da vodi razgovor</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1</source>
        <extracomment>%1 is &apos;A woman&apos;, &apos;A man&apos; or &apos;No preference&apos;</extracomment>
        <translation>Traženo da razgovor vodi: %1</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1. The choice was kept.</source>
        <translation>Traženo da razgovor vodi: %1. Izbor je poštovan.</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1; came: %2. The choice was not kept.</source>
        <translation>Traženo da razgovor vodi: %1; pitanja je postavljao neko drugi: %2. Izbor nije poštovan.</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Prisutni: %1</translation>
    </message>
    <message>
        <source>Guardian: %1</source>
        <translation>Staratelj: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>For example 09:30.</source>
        <translation>Na primer 09:30.</translation>
    </message>
</context>
<context>
    <name>LabourCard</name>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Radna prava ili eksploatacija</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Uporedi oboje</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Uporedi ponovo</translation>
    </message>
    <message>
        <source>Both can be true of the same work. It has not been compared yet.</source>
        <translation>Za isti rad može da važi oboje. Još nije upoređeno.</translation>
    </message>
    <message>
        <source>Compared on %1</source>
        <translation>Upoređeno %1</translation>
    </message>
    <message>
        <source>Correct this comparison</source>
        <translation>Ispravi ovo poređenje</translation>
    </message>
    <message>
        <source>Labour rights</source>
        <translation>Radna prava</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Eksploatacija</translation>
    </message>
    <message>
        <source>No violation is named.</source>
        <translation>Nijedna povreda nije navedena.</translation>
    </message>
    <message>
        <source>Nobody has asked for papers yet.</source>
        <translation>Još niko nije tražio dokumente.</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Dokumenti: %1</translation>
    </message>
    <message>
        <source>The indicators have not been gone through yet.</source>
        <translation>Pokazatelji još nisu popunjeni.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>Nijedan znak nije uočen.</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>Pokazatelji od %1</translation>
    </message>
    <message>
        <source>Our view: %1</source>
        <translation>Naša ocena: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an institution and what it takes the work for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No institution has said anything yet</source>
        <translation>Nijedna institucija se još nije izjasnila</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>What speaks for exploitation stands in the indicators of trafficking.</source>
        <translation>Ono što govori o eksploataciji stoji u pokazateljima trgovine ljudima.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Sačuvaj poređenje</translation>
    </message>
    <message>
        <source>The comparison is saved.</source>
        <translation>Poređenje je sačuvano.</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Upoređeno dana</translation>
    </message>
    <message>
        <source>Labour rights that were violated</source>
        <translation>Povređena radna prava</translation>
    </message>
    <message>
        <source>Papers that show it</source>
        <translation>Dokumenti koji to pokazuju</translation>
    </message>
    <message>
        <source>&apos;None&apos; stands alone: somebody asked, and there are none.</source>
        <translation>„Nema ih“ stoji samo: znači da je neko pitao, a nema ih.</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Naša ocena</translation>
    </message>
    <message>
        <source>Labour rights, or both, names a violation.</source>
        <translation>Uz „radna prava“ ili „oboje“ navedite i povredu.</translation>
    </message>
    <message>
        <source>View of an institution</source>
        <translation>Ocena institucije</translation>
    </message>
    <message>
        <source>Which institution</source>
        <translation>Koja institucija</translation>
    </message>
    <message>
        <source>Needed with its view; empty without one.</source>
        <translation>Potrebno uz ocenu; bez nje ostaje prazno.</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Kako osoba to vidi</translation>
    </message>
    <message>
        <source>Reasons, in words</source>
        <translation>Razlozi, rečima</translation>
    </message>
    <message>
        <source>More hours than agreed</source>
        <translation>Više sati nego što je dogovoreno</translation>
    </message>
    <message>
        <source>Agreed: %1 a day, worked: %2</source>
        <translation>Dogovoreno: %1 dnevno, odrađeno: %2</translation>
    </message>
    <message>
        <source>Less pay than agreed</source>
        <translation>Manja zarada od dogovorene</translation>
    </message>
    <message>
        <source>Agreed: %1, received: %2 (%3, for: %4)</source>
        <translation>Dogovoreno: %1, primljeno: %2 (%3, za: %4)</translation>
    </message>
    <message>
        <source>Other work than agreed</source>
        <translation>Drugi posao od dogovorenog</translation>
    </message>
    <message>
        <source>Agreed: %1, done: %2</source>
        <translation>Dogovoreno: %1, obavljano: %2</translation>
    </message>
    <message>
        <source>Somebody else holds the papers</source>
        <translation>Isprave drži neko drugi</translation>
    </message>
    <message>
        <source>Not free to leave work or lodging</source>
        <translation>Ne može slobodno da napusti posao ili smeštaj</translation>
    </message>
    <message>
        <source>Agreed and real</source>
        <translation>Dogovoreno i stvarno</translation>
    </message>
    <message>
        <source>Hours a day, agreed</source>
        <translation>Sati dnevno, dogovoreno</translation>
    </message>
    <message>
        <source>Hours a day, worked</source>
        <translation>Sati dnevno, odrađeno</translation>
    </message>
    <message>
        <source>Pay agreed</source>
        <translation>Dogovorena zarada</translation>
    </message>
    <message>
        <source>Pay received</source>
        <translation>Primljena zarada</translation>
    </message>
    <message>
        <source>Pay is for</source>
        <translation>Zarada je za</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Valuta</translation>
    </message>
    <message>
        <source>Work agreed</source>
        <translation>Dogovoren posao</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Obavljan posao</translation>
    </message>
    <message>
        <source>Papers held by somebody else</source>
        <translation>Isprave drži neko drugi</translation>
    </message>
    <message>
        <source>Free to leave work and lodging</source>
        <translation>Slobodno napušta posao i smeštaj</translation>
    </message>
    <message>
        <source>Who takes it for what</source>
        <translation>Ko to kako ocenjuje</translation>
    </message>
</context>
<context>
    <name>LawDocument</name>
    <message>
        <source>art. %1</source>
        <extracomment>an article of a law, by its number</extracomment>
        <translation>čl. %1</translation>
    </message>
    <message>
        <source>On the act as a whole</source>
        <translation>O propisu u celini</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Izvor: %1.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Provereno %1</translation>
    </message>
    <message>
        <source>To be checked: nobody has read it in a source. Ask a lawyer before relying on it.</source>
        <translation>Treba proveriti: niko to nije pročitao u izvoru. Pitajte advokata pre nego što se na to oslonite.</translation>
    </message>
    <message>
        <source>Read in the source; your organisation has not checked it yet.</source>
        <translation>Pročitano u izvoru; vaša organizacija to još nije proverila.</translation>
    </message>
    <message>
        <source>Checked long ago: read it again before relying on it.</source>
        <translation>Provereno davno: pročitajte ponovo pre nego što se na to oslonite.</translation>
    </message>
</context>
<context>
    <name>LeafletDocument</name>
    <message>
        <source>Source: %1</source>
        <translation>Izvor: %1</translation>
    </message>
    <message>
        <source>To be checked by the organisation.</source>
        <translation>Organizacija treba da proveri.</translation>
    </message>
</context>
<context>
    <name>NextDate</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what is due and how often: &apos;Action of the care plan (3)&apos;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message>
        <source>Next: %1</source>
        <translation>Sledeće: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must follow the decision. This one: %1.</source>
        <translation>
            <numerusform>%n stvar mora da usledi posle odluke. Ova: %1.</numerusform>
            <numerusform>%n stvari moraju da uslede posle odluke. Ova: %1.</numerusform>
            <numerusform>%n stvari mora da usledi posle odluke. Ova: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answer due: %2</source>
        <translation>%1, rok za odgovor: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
    <message>
        <source>Add protection</source>
        <translation>Dodaj zaštitu</translation>
    </message>
    <message>
        <source>Person at risk since %1.</source>
        <translation>Lice u riziku od %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Razmotri ponovo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Nothing waits here today</source>
        <translation>Danas ovde ništa ne čeka</translation>
    </message>
    <message>
        <source>The person can come back any time; a new report opens a new procedure.</source>
        <translation>Osoba može da se vrati u svako doba; nova prijava otvara novi postupak.</translation>
    </message>
    <message>
        <source>No procedure yet</source>
        <translation>Još nema postupka</translation>
    </message>
    <message>
        <source>Support needs none. When a report is sent, its procedure is followed here.</source>
        <translation>Podršci postupak nije potreban. Kada se prijava pošalje, njen postupak se prati ovde.</translation>
    </message>
    <message>
        <source>Open a procedure</source>
        <translation>Otvori postupak</translation>
    </message>
    <message>
        <source>The report of %1 has no procedure yet.</source>
        <translation>Prijava od %1 još nema postupak.</translation>
    </message>
    <message>
        <source>The category alone protects nobody; the status has reasons, a plan and a day.</source>
        <translation>Sama kategorija ne štiti nikoga; status ima razloge, plan i dan.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Navedi zašto</translation>
    </message>
    <message>
        <source>Not recognised so far. What was found since may change the answer.</source>
        <translation>Do sada bez prepoznavanja. Ono što se u međuvremenu saznalo može da promeni odgovor.</translation>
    </message>
    <message>
        <source>This may close it: %1.</source>
        <translation>Ovo može da zatvori obavezu: %1.</translation>
    </message>
    <message>
        <source>The answer to the request for review: %1. The outcome of the procedure is still the one before it.</source>
        <translation>Odgovor na zahtev za preispitivanje: %1. Ishod postupka je još uvek onaj pre njega.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Upiši ishod</translation>
    </message>
    <message>
        <source>Nobody has looked at what is known since the decision.</source>
        <translation>Od odluke niko nije pogledao ono što je poznato.</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Proceni rizik</translation>
    </message>
    <message>
        <source>Outcome after the review</source>
        <translation>Ishod posle preispitivanja</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>Odgovor na pritužbu</translation>
    </message>
    <message>
        <source>Answer to the request for review</source>
        <translation>Odgovor na zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Zaštita tokom čekanja</translation>
    </message>
    <message>
        <source>Look again at the risk</source>
        <translation>Ponovo razmotriti rizik</translation>
    </message>
    <message>
        <source>Agreed contact after closing</source>
        <translation>Dogovoreni kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>Send the report to the Centre</source>
        <translation>Poslati prijavu Centru</translation>
    </message>
    <message>
        <source>Procedure for report %1</source>
        <translation>Postupak za prijavu %1</translation>
    </message>
    <message>
        <source>Open the file again, report %1 came</source>
        <translation>Ponovo otvoriti predmet, stigla je prijava %1</translation>
    </message>
    <message>
        <source>Say why the person is at risk, and when to look again</source>
        <translation>Navesti zašto je osoba u riziku i kada se ponovo razmatra</translation>
    </message>
    <message>
        <source>Assess the risk, the verification was left</source>
        <translation>Proceniti rizik, od provere se odustalo</translation>
    </message>
    <message>
        <source>Consider a new report, the risk goes on</source>
        <translation>Razmotriti novu prijavu, rizik traje</translation>
    </message>
    <message numerus="yes">
        <source>The procedure has waited for %n day(s), and nothing protects the person.</source>
        <translation>
            <numerusform>Postupak čeka već %n dan, a ništa ne štiti osobu.</numerusform>
            <numerusform>Postupak čeka već %n dana, a ništa ne štiti osobu.</numerusform>
            <numerusform>Postupak čeka već %n dana, a ništa ne štiti osobu.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has ended, and the report of %1 came after that.</source>
        <translation>Predmet je završen, a prijava od %1 stigla je posle toga.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has told the Centre for %n day(s). Decide with the person, send what is agreed, and note it.</source>
        <translation>
            <numerusform>Centru %n dan niko nije javio. Odlučite zajedno sa osobom, pošaljite što je dogovoreno i upišite to.</numerusform>
            <numerusform>Centru %n dana niko nije javio. Odlučite zajedno sa osobom, pošaljite što je dogovoreno i upišite to.</numerusform>
            <numerusform>Centru %n dana niko nije javio. Odlučite zajedno sa osobom, pošaljite što je dogovoreno i upišite to.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Otvori prijavu</translation>
    </message>
    <message>
        <source>Nobody has told the Centre yet. Decide with the person, send what is agreed, and note it.</source>
        <translation>Centru još niko nije javio. Odlučite zajedno sa osobom, pošaljite što je dogovoreno i upišite to.</translation>
    </message>
</context>
<context>
    <name>ObstacleCard</name>
    <message>
        <source>Obstacles at institutions</source>
        <translation>Prepreke u institucijama</translation>
    </message>
    <message>
        <source>Note an obstacle</source>
        <translation>Upiši prepreku</translation>
    </message>
    <message>
        <source>None is noted. What is noted here is counted by institution, without any name.</source>
        <translation>Nijedna nije upisana. Ono što se ovde upiše broji se po instituciji, bez ijednog imena.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Obstacle at an institution</source>
        <translation>Prepreka u instituciji</translation>
    </message>
    <message>
        <source>This is about institutions, so that they and the law can change; never about single people in them.</source>
        <translation>Ovo je o institucijama, da bi se one i zakon promenili; nikada o pojedinim ljudima u njima.</translation>
    </message>
    <message>
        <source>Save the obstacle</source>
        <translation>Sačuvaj prepreku</translation>
    </message>
    <message>
        <source>The obstacle is saved.</source>
        <translation>Prepreka je sačuvana.</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Šta je bila prepreka</translation>
    </message>
    <message>
        <source>At which kind of institution</source>
        <translation>U kojoj vrsti institucije</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Koja tačno</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>What it kept the person from</source>
        <translation>Šta je osobi onemogućeno</translation>
    </message>
    <message>
        <source>What kept the institution from acting otherwise</source>
        <translation>Šta je instituciju sprečilo da postupi drugačije</translation>
    </message>
    <message>
        <source>Which way was taken instead</source>
        <translation>Šta je učinjeno umesto toga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Uklonjeno dana</translation>
    </message>
    <message>
        <source>What happened, what was said</source>
        <translation>Šta se dogodilo i šta je rečeno</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Country of origin</source>
        <translation>Zemlja porekla</translation>
    </message>
    <message>
        <source>Look at a country</source>
        <translation>Razmotri zemlju</translation>
    </message>
    <message>
        <source>Not looked at yet. What the law says and what is done may differ, above all outside the towns.</source>
        <translation>Još nije razmotreno. Zakon i praksa mogu da se razlikuju, naročito van gradova.</translation>
    </message>
    <message>
        <source>by law: %1</source>
        <translation>po zakonu: %1</translation>
    </message>
    <message>
        <source>in practice: %1</source>
        <translation>u praksi: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>For the asylum procedure and against a return: what really protects there, and how we know.</source>
        <translation>Za postupak azila i protiv vraćanja: šta tamo zaista štiti i odakle to znamo.</translation>
    </message>
    <message>
        <source>Save what was seen</source>
        <translation>Sačuvaj zapažanje</translation>
    </message>
    <message>
        <source>What was seen is saved.</source>
        <translation>Zapažanje je sačuvano.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Which part of the country</source>
        <translation>Koji deo zemlje</translation>
    </message>
    <message>
        <source>The law protects</source>
        <translation>Zakon štiti</translation>
    </message>
    <message>
        <source>Practice protects</source>
        <translation>Praksa štiti</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Izvori</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Razmotreno dana</translation>
    </message>
    <message>
        <source>Look again by</source>
        <translation>Ponovo razmotriti do</translation>
    </message>
    <message>
        <source>What the law says, what is done, and where it is written</source>
        <translation>Šta zakon kaže, šta se čini i gde to piše</translation>
    </message>
    <message>
        <source>What the person knows and fears</source>
        <translation>Šta osoba zna i čega se plaši</translation>
    </message>
</context>
<context>
    <name>PastOutcomeLines</name>
    <message>
        <source>Before: %1</source>
        <translation>Pre toga: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>potvrđeno: %1</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>saopšteno %1</translation>
    </message>
    <message>
        <source>it is not recorded who told the person</source>
        <translation>nije upisano ko je saopštio osobi</translation>
    </message>
    <message>
        <source>Document of that decision: %1</source>
        <translation>Dokument te odluke: %1</translation>
    </message>
    <message>
        <source>What the authority had before it then: %1</source>
        <translation>Šta je organ tada imao pred sobom: %1</translation>
    </message>
    <message>
        <source>In the words of the authority then: “%1”</source>
        <translation>Tadašnjim rečima organa: „%1“</translation>
    </message>
</context>
<context>
    <name>PathwayComparisonView</name>
    <message>
        <source>Conditions</source>
        <translation>Uslovi</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Daje</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rizici</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čekanje</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Pravni osnov</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Danas</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Upućivanja</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>rail: one word, at most 12 letters; organisations that help</extracomment>
        <translation>Imenik</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>rail: one word, at most 12 letters; who may open the vault</extracomment>
        <translation>Pristup</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Kopija</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Idi na Danas</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Idi na osobe</translation>
    </message>
    <message>
        <source>Go to referrals</source>
        <translation>Idi na upućivanja</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>Idi na imenik</translation>
    </message>
    <message>
        <source>Go to staff and access</source>
        <translation>Idi na tim i pristup</translation>
    </message>
    <message>
        <source>Go to backup and restore</source>
        <translation>Idi na kopiju i vraćanje</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Idi na podešavanja</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>rail: one word, at most 12 letters; people whom every procedure has let go of</extracomment>
        <translation>Praćenje</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>rail: one word, at most 12 letters; helpline contacts and reports of trafficking</extracomment>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Go to reports and helpline contacts</source>
        <translation>Idi na prijave i SOS kontakte</translation>
    </message>
    <message>
        <source>Shelter</source>
        <extracomment>rail: one word, at most 12 letters; who sleeps where tonight</extracomment>
        <translation>Sklonište</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Go to the shelter</source>
        <translation>Idi u sklonište</translation>
    </message>
    <message>
        <source>Go to statistics and figures</source>
        <translation>Idi na statistiku i tabele</translation>
    </message>
    <message>
        <source>Go to follow-up: who is falling through</source>
        <translation>Otvori praćenje: ko ispada iz zaštite</translation>
    </message>
</context>
<context>
    <name>PlanTick</name>
    <message>
        <source>Steps of this need are still open. Finish them first, or change the state of the need in its form.</source>
        <translation>Koraci ove potrebe su još otvoreni. Prvo njih završite, ili promenite stanje potrebe u njenom obrascu.</translation>
    </message>
    <message>
        <source>The need is met.</source>
        <translation>Potreba je zadovoljena.</translation>
    </message>
    <message>
        <source>The need is open again.</source>
        <translation>Potreba je ponovo otvorena.</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>Cilj je ostvaren.</translation>
    </message>
    <message>
        <source>The goal is open again.</source>
        <translation>Cilj je ponovo otvoren.</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>Korak je urađen.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>Korak je ponovo otvoren.</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message numerus="yes">
        <source>%1 of %n goal(s)</source>
        <translation>
            <numerusform>%1 od %n cilja</numerusform>
            <numerusform>%1 od %n cilja</numerusform>
            <numerusform>%1 od %n ciljeva</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal without words</source>
        <translation>Cilj bez opisa</translation>
    </message>
    <message>
        <source>Action without words</source>
        <translation>Korak bez opisa</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) still open</source>
        <translation>
            <numerusform>%n potreba još otvorena</numerusform>
            <numerusform>%n potrebe još otvorene</numerusform>
            <numerusform>%n potreba još otvoreno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goal(s) reached</source>
        <translation>
            <numerusform>%1 od %n cilja ostvareno</numerusform>
            <numerusform>%1 od %n cilja ostvareno</numerusform>
            <numerusform>%1 od %n ciljeva ostvareno</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Korak</translation>
    </message>
    <message numerus="yes">
        <source>Unmet for %n day(s)</source>
        <translation>
            <numerusform>Nezadovoljena %n dan</numerusform>
            <numerusform>Nezadovoljena %n dana</numerusform>
            <numerusform>Nezadovoljena %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>an action and the day on which it was done</extracomment>
        <translation>Urađeno %1</translation>
    </message>
    <message>
        <source>Unmet since today</source>
        <translation>Nezadovoljena od danas</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>From its day counts: %1</source>
        <extracomment>a phase of the procedure whose day counts from what stands before it</extracomment>
        <translation>Od tog dana se računa: %1</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nije upisano</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Upiši dan</translation>
    </message>
</context>
<context>
    <name>ProcedureDay</name>
    <message>
        <source>%1, number %2 of that day</source>
        <extracomment>%1 the day on which a procedure was opened, %2 a number: the first, the second ...</extracomment>
        <translation>%1, %2. po redu tog dana</translation>
    </message>
</context>
<context>
    <name>ProcedureForms</name>
    <message>
        <source>Official procedure</source>
        <translation>Službeni postupak</translation>
    </message>
    <message>
        <source>A report opens its own procedure. Our support does not wait for it.</source>
        <translation>Svaka prijava otvara svoj postupak. Naša podrška ga ne čeka.</translation>
    </message>
    <message>
        <source>Open the procedure</source>
        <translation>Otvori postupak</translation>
    </message>
    <message>
        <source>The procedure is open, with its phases.</source>
        <translation>Postupak je otvoren, sa svojim fazama.</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Kako je počelo</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ko je prijavio</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Prijavljeno dana</translation>
    </message>
    <message>
        <source>Our own preliminary finding</source>
        <translation>Naš preliminarni nalaz</translation>
    </message>
    <message>
        <source>Number at the Centre</source>
        <translation>Broj predmeta u Centru</translation>
    </message>
    <message>
        <source>Outcome of the procedure</source>
        <translation>Ishod postupka</translation>
    </message>
    <message>
        <source>An outcome against the person opens what must follow, by itself.</source>
        <translation>Nepovoljan ishod sam otvara ono što mora da usledi.</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>Sačuvaj ishod</translation>
    </message>
    <message>
        <source>The outcome is saved.</source>
        <translation>Ishod je sačuvan.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Reasons that were given</source>
        <translation>Navedeni razlozi</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Odlučeno dana</translation>
    </message>
    <message>
        <source>How the person learned of it</source>
        <translation>Kako je osoba saznala</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Saopšteno dana</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Ko je saopštio</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kako</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Na kom jeziku</translation>
    </message>
    <message>
        <source>In the words of the authority</source>
        <translation>Rečima organa</translation>
    </message>
    <message>
        <source>Decision: number, where it is kept</source>
        <translation>Odluka: broj, gde se čuva</translation>
    </message>
    <message>
        <source>What the authority had before it</source>
        <translation>Šta je organ imao pred sobom</translation>
    </message>
    <message>
        <source>Name of who told the person</source>
        <translation>Ime onoga ko je saopštio</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>Sačuvaj fazu</translation>
    </message>
    <message>
        <source>The phase is saved.</source>
        <translation>Faza je sačuvana.</translation>
    </message>
    <message>
        <source>Done on, by us or by somebody else</source>
        <translation>Urađeno dana, od nas ili drugih</translation>
    </message>
    <message>
        <source>Otherwise due on</source>
        <translation>Inače rok</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Request for review</source>
        <translation>Zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>Decide together with the person, and record also when it is not wished.</source>
        <translation>Odlučite zajedno sa osobom i upišite i kada osoba to ne želi.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Sačuvaj zahtev</translation>
    </message>
    <message>
        <source>The request for review is saved.</source>
        <translation>Zahtev za preispitivanje je sačuvan.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kome</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Osnovi</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Poslato dana</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Rok za odgovor</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Odgovoreno dana</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Kako osoba to vidi</translation>
    </message>
    <message>
        <source>New facts, and the answer in words</source>
        <translation>Nove činjenice i odgovor rečima</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Zaštita tokom čekanja</translation>
    </message>
    <message>
        <source>Save the protection</source>
        <translation>Sačuvaj zaštitu</translation>
    </message>
    <message>
        <source>The protection is saved.</source>
        <translation>Zaštita je sačuvana.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Zaštita</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Ko obezbeđuje</translation>
    </message>
    <message>
        <source>Contact with the Centre</source>
        <translation>Kontakt sa Centrom</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Sačuvaj kontakt</translation>
    </message>
    <message>
        <source>The contact with the Centre is saved.</source>
        <translation>Kontakt sa Centrom je sačuvan.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>O čemu je bilo reči</translation>
    </message>
    <message>
        <source>With whom, what was asked, what was answered</source>
        <translation>Sa kim, šta je pitano, šta je odgovoreno</translation>
    </message>
    <message>
        <source>This is about procedures, so that institutions can learn; never about single people.</source>
        <translation>Ovo govori o postupcima, da bi institucije učile; nikada o pojedincima.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institucija</translation>
    </message>
    <message>
        <source>Which step</source>
        <translation>Koji korak</translation>
    </message>
    <message>
        <source>What kept it from acting</source>
        <translation>Šta je sprečilo postupanje</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>Zatvori postupak</translation>
    </message>
    <message>
        <source>The work with the person goes on. A new report opens a new procedure.</source>
        <translation>Rad sa osobom se nastavlja. Nova prijava otvara novi postupak.</translation>
    </message>
    <message>
        <source>The procedure is closed.</source>
        <translation>Postupak je zatvoren.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Zatvoreno dana</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Ponovna provera</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>Sačuvaj proveru</translation>
    </message>
    <message>
        <source>The verification is saved.</source>
        <translation>Provera je sačuvana.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Šta je utvrđeno</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Šta osoba kaže</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Kako je provereno</translation>
    </message>
    <message>
        <source>Explain the rights</source>
        <translation>Objašnjavanje prava</translation>
    </message>
    <message>
        <source>Leave this duty</source>
        <translation>Odustajanje od obaveze</translation>
    </message>
    <message>
        <source>Your name and your reason stay in the history.</source>
        <translation>Vaše ime i vaš razlog ostaju u istoriji.</translation>
    </message>
    <message>
        <source>Leave it, with this reason</source>
        <translation>Odustani, iz ovog razloga</translation>
    </message>
    <message>
        <source>The reason is saved.</source>
        <translation>Razlog je sačuvan.</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>Razlog vašim rečima</translation>
    </message>
    <message>
        <source>Report in the vault</source>
        <translation>Prijava u sefu</translation>
    </message>
    <message>
        <source>A step or a duty that was not met</source>
        <translation>Neispunjen korak ili obaveza</translation>
    </message>
    <message>
        <source>Save what was not met</source>
        <translation>Sačuvaj šta nije ispunjeno</translation>
    </message>
    <message>
        <source>What was not met is saved.</source>
        <translation>Sačuvano je šta nije ispunjeno.</translation>
    </message>
    <message>
        <source>A step, a duty, or both.</source>
        <translation>Korak, obaveza, ili oboje.</translation>
    </message>
    <message>
        <source>Which duty</source>
        <translation>Koja obaveza</translation>
    </message>
    <message>
        <source>How it began, who reported and when are taken from it.</source>
        <translation>Iz nje se uzima kako je počelo, ko je prijavio i kada.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Ko je odlučio</translation>
    </message>
    <message>
        <source>For a child it may be a centre for social work.</source>
        <translation>Za dete to može biti centar za socijalni rad.</translation>
    </message>
    <message>
        <source>Forms that it confirms</source>
        <translation>Oblici koje potvrđuje</translation>
    </message>
    <message>
        <source>Only when the person was identified; the forms that were reported stay.</source>
        <translation>Samo kada je osoba identifikovana; prijavljeni oblici ostaju.</translation>
    </message>
    <message>
        <source>Violations of labour rights that it rests on</source>
        <translation>Povrede radnih prava na koje se poziva</translation>
    </message>
    <message>
        <source>With the ground that signs of forced labour were taken for less.</source>
        <translation>Uz osnov da su pokazatelji prinudnog rada uzeti za nešto manje.</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Koja tačno</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Sačuvaj razgovor</translation>
    </message>
    <message>
        <source>The talk is saved.</source>
        <translation>Razgovor je sačuvan.</translation>
    </message>
    <message>
        <source>Give the day of the decision.</source>
        <translation>Unesite dan odluke.</translation>
    </message>
    <message>
        <source>What do we know now, from whom, and does the risk remain? As long as the person cannot be reached, this duty stays open and the search goes on.</source>
        <translation>Šta sada znamo, od koga, i da li rizik i dalje postoji? Dok se do osobe ne dođe, ova obaveza ostaje otvorena i traženje se nastavlja.</translation>
    </message>
    <message>
        <source>What the decision means, what remains open, until when it can be reviewed, and that our support goes on. The duty closes when &apos;What was explained&apos; is filled in and it was understood at least in part.</source>
        <translation>Šta odluka znači, šta ostaje otvoreno, do kada može da se preispita i da naša podrška ide dalje. Obaveza se zatvara kada je popunjeno „Šta je objašnjeno“ i kada je bar delimično shvaćeno.</translation>
    </message>
    <message>
        <source>The procedure began on %1. It was not decided before that.</source>
        <translation>Postupak je počeo %1 Pre toga o njemu nije odlučeno.</translation>
    </message>
    <message>
        <source>Nobody was told of a decision before it was made.</source>
        <translation>O odluci niko nije obavešten pre nego što je doneta.</translation>
    </message>
    <message>
        <source>Who did it, if not we</source>
        <translation>Ko je to obavio, ako nismo mi</translation>
    </message>
    <message>
        <source>Which one, if it is in the directory</source>
        <translation>Koji, ako je u imeniku</translation>
    </message>
    <message>
        <source>Not needed here…</source>
        <translation>Ovde nije potrebna…</translation>
    </message>
    <message>
        <source>The phase is passed over, and nothing asks for it any more.</source>
        <translation>Faza se preskače i ništa je više ne traži.</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Ovde nije potrebna</translation>
    </message>
    <message>
        <source>The phase is not needed.</source>
        <translation>Faza nije potrebna.</translation>
    </message>
    <message>
        <source>Who decided so, if not we</source>
        <translation>Ko je tako odlučio, ako nismo mi</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od kada</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Zašto nije potrebna</translation>
    </message>
    <message>
        <source>Needed after all…</source>
        <translation>Ipak je potrebna…</translation>
    </message>
    <message>
        <source>Complaint that nobody decides</source>
        <translation>Pritužba zbog ćutanja</translation>
    </message>
    <message>
        <source>The procedure goes on meanwhile, and so does our support. Decide together with the person.</source>
        <translation>Postupak za to vreme teče dalje, a i naša podrška. Odlučite zajedno sa osobom.</translation>
    </message>
    <message>
        <source>Save the complaint</source>
        <translation>Sačuvaj pritužbu</translation>
    </message>
    <message>
        <source>The complaint is saved.</source>
        <translation>Pritužba je sačuvana.</translation>
    </message>
    <message>
        <source>Before a decision, say that nobody has decided in time; after it, what is wrong with the decision.</source>
        <translation>Pre odluke navedite da niko nije odlučio na vreme, a posle nje šta u odluci nije u redu.</translation>
    </message>
    <message>
        <source>Does the Centre know? Since when?</source>
        <translation>Da li Centar zna? Od kada?</translation>
    </message>
    <message>
        <source>A reason against the person does not stand with this outcome.</source>
        <translation>Razlog koji govori protiv osobe ne stoji uz ovaj ishod.</translation>
    </message>
    <message>
        <source>If nobody could tell the person the decision: why. Your name stays with it.</source>
        <translation>Ako niko nije mogao da osobi saopšti odluku: zašto. Uz to ostaje vaše ime.</translation>
    </message>
    <message>
        <source>The phase that counts from this day gets its own day.</source>
        <translation>Faza koja se računa od ovog dana dobija svoj rok.</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Upiši dan</translation>
    </message>
    <message>
        <source>The day is noted.</source>
        <translation>Dan je upisan.</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Dogodilo se dana</translation>
    </message>
    <message>
        <source>Nothing is written yet: say to whom it goes or why.</source>
        <translation>Još ništa nije upisano: navedite kome se upućuje ili zašto.</translation>
    </message>
    <message>
        <source>Choose a ground: what is sent rests on one or more.</source>
        <translation>Izaberite osnov: ono što je poslato počiva na jednom ili više njih.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) of this person are open already: %1. Open another one only for another report.</source>
        <extracomment>%1: the days on which they were opened</extracomment>
        <translation>
            <numerusform>%n postupak ove osobe je već otvoren: %1. Otvorite nov samo za drugu prijavu.</numerusform>
            <numerusform>%n postupka ove osobe su već otvorena: %1. Otvorite nov samo za drugu prijavu.</numerusform>
            <numerusform>%n postupaka ove osobe je već otvoreno: %1. Otvorite nov samo za drugu prijavu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty if nobody has told the Centre yet. If our report told it, the day is taken from there.</source>
        <translation>Ostavite prazno ako Centru još niko nije javio. Ako ga je obavestila naša prijava, dan se uzima iz nje.</translation>
    </message>
    <message>
        <source>It counts as done since the procedure was opened. If it has not taken place, take the day away.</source>
        <translation>Smatra se obavljenim otkako je postupak otvoren. Ako se nije dogodilo, obrišite dan.</translation>
    </message>
</context>
<context>
    <name>ProcedureTimelineWords</name>
    <message>
        <source>The person was told the decision</source>
        <translation>Osobi je saopštena odluka</translation>
    </message>
    <message>
        <source>Identification procedure closed</source>
        <translation>Postupak identifikacije zatvoren</translation>
    </message>
    <message>
        <source>Identification procedure opened</source>
        <translation>Postupak identifikacije otvoren</translation>
    </message>
    <message>
        <source>Answer to the request for review</source>
        <translation>Odgovor na zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>Review of the decision requested</source>
        <translation>Zatraženo preispitivanje odluke</translation>
    </message>
    <message>
        <source>Left after the decision: %1</source>
        <translation>Izostavljeno posle odluke: %1</translation>
    </message>
    <message>
        <source>Done after the decision: %1</source>
        <translation>Urađeno posle odluke: %1</translation>
    </message>
    <message>
        <source>Answer of the Centre: %1</source>
        <translation>Odgovor Centra: %1</translation>
    </message>
    <message>
        <source>Contact with the Centre: %1</source>
        <translation>Kontakt sa Centrom: %1</translation>
    </message>
    <message>
        <source>Rights explained: %1 (understood: %2)</source>
        <extracomment>in which language; whether it was understood: &apos;Rights explained: Arabic (understood: partly)&apos;</extracomment>
        <translation>Objašnjena prava: %1 (shvaćeno: %2)</translation>
    </message>
    <message>
        <source>Protection while waiting ended: %1</source>
        <translation>Prestala zaštita tokom čekanja: %1</translation>
    </message>
    <message>
        <source>Protection while waiting begun: %1</source>
        <translation>Počela zaštita tokom čekanja: %1</translation>
    </message>
    <message>
        <source>Protection as a person at risk looked at again</source>
        <translation>Zaštita lica u riziku ponovo razmotrena</translation>
    </message>
    <message>
        <source>Protection as a person at risk ended</source>
        <translation>Prestala zaštita lica u riziku</translation>
    </message>
    <message>
        <source>Protection as a person at risk begun</source>
        <translation>Počela zaštita lica u riziku</translation>
    </message>
    <message>
        <source>Asked in the search: %1</source>
        <translation>Pitano u traženju: %1</translation>
    </message>
    <message>
        <source>Search ended</source>
        <translation>Traženje završeno</translation>
    </message>
    <message>
        <source>Search begun</source>
        <translation>Traženje započeto</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Predmet zatvoren</translation>
    </message>
    <message>
        <source>Contact after the closing</source>
        <translation>Kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>Dependency looked at</source>
        <translation>Sagledan zavisni položaj</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Razgovor</translation>
    </message>
    <message>
        <source>Legal representation ended: %1</source>
        <translation>Prestalo pravno zastupanje: %1</translation>
    </message>
    <message>
        <source>Legal representation begun: %1</source>
        <translation>Počelo pravno zastupanje: %1</translation>
    </message>
    <message>
        <source>Accommodation granted: %1</source>
        <translation>Smeštaj odobren: %1</translation>
    </message>
    <message>
        <source>Accommodation not granted: %1</source>
        <translation>Smeštaj nije odobren: %1</translation>
    </message>
    <message>
        <source>Request for accommodation withdrawn: %1</source>
        <translation>Povučen zahtev za smeštaj: %1</translation>
    </message>
    <message>
        <source>Accommodation asked for: %1</source>
        <translation>Zatražen smeštaj: %1</translation>
    </message>
    <message>
        <source>Labour rights and exploitation compared</source>
        <translation>Upoređena radna prava i eksploatacija</translation>
    </message>
    <message>
        <source>Return or removal threatens</source>
        <translation>Preti vraćanje ili udaljenje</translation>
    </message>
    <message>
        <source>Obstacle removed: %1</source>
        <translation>Uklonjena prepreka: %1</translation>
    </message>
    <message>
        <source>Obstacle met: %1</source>
        <translation>Prepreka: %1</translation>
    </message>
    <message>
        <source>Phase of the plan ended: %1</source>
        <translation>Završena faza plana: %1</translation>
    </message>
    <message>
        <source>Phase of the plan begun: %1</source>
        <translation>Započeta faza plana: %1</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ročište</translation>
    </message>
    <message>
        <source>Handed to a prosecutor who is not specialised</source>
        <translation>Predato tužilaštvu koje nije specijalizovano</translation>
    </message>
    <message>
        <source>Handed to the prosecutor</source>
        <translation>Predato tužilaštvu</translation>
    </message>
    <message>
        <source>Charge changed: %1 → %2</source>
        <extracomment>what the deed was charged as, what it is charged as now</extracomment>
        <translation>Promenjena kvalifikacija: %1 → %2</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Posebno osetljiv svedok</translation>
    </message>
    <message>
        <source>Compensation awarded</source>
        <translation>Dosuđena naknada štete</translation>
    </message>
    <message>
        <source>Proceeding ended</source>
        <translation>Postupak završen</translation>
    </message>
    <message>
        <source>Proceeding begun</source>
        <translation>Postupak započet</translation>
    </message>
    <message>
        <source>Decision (by whom: not recorded)</source>
        <translation>Odluka (čija: nije upisano)</translation>
    </message>
    <message>
        <source>Decision (%1)</source>
        <translation>Odluka (%1)</translation>
    </message>
    <message>
        <source>Vulnerability noted</source>
        <translation>Ranjivost upisana</translation>
    </message>
    <message>
        <source>An institution did not follow a step</source>
        <translation>Institucija nije sprovela korak</translation>
    </message>
    <message>
        <source>An institution did not meet a duty</source>
        <translation>Institucija nije ispunila obavezu</translation>
    </message>
    <message>
        <source>Special guarantee, which the person does not wish: %1</source>
        <translation>Posebna garancija koju osoba ne želi: %1</translation>
    </message>
    <message>
        <source>Special guarantee asked for: %1</source>
        <translation>Posebna garancija zatražena: %1</translation>
    </message>
    <message>
        <source>Special guarantee granted: %1</source>
        <translation>Posebna garancija odobrena: %1</translation>
    </message>
    <message>
        <source>Special guarantee not granted: %1</source>
        <translation>Posebna garancija nije odobrena: %1</translation>
    </message>
    <message>
        <source>Special guarantee proposed: %1</source>
        <translation>Posebna garancija predložena: %1</translation>
    </message>
    <message>
        <source>Protection in the country of origin looked at</source>
        <translation>Sagledana zaštita u zemlji porekla</translation>
    </message>
    <message>
        <source>in practice: %1</source>
        <extracomment>yes, no or not known: &apos;in practice: No&apos;</extracomment>
        <translation>u praksi: %1</translation>
    </message>
    <message>
        <source>Answer to the request for review (%1)</source>
        <translation>Odgovor na zahtev za preispitivanje (%1)</translation>
    </message>
    <message>
        <source>Complaint that nobody decides</source>
        <translation>Pritužba zbog ćutanja</translation>
    </message>
    <message>
        <source>Answer to the complaint that nobody decides</source>
        <translation>Odgovor na pritužbu zbog ćutanja</translation>
    </message>
    <message>
        <source>Answer to the complaint that nobody decides (%1)</source>
        <translation>Odgovor na pritužbu zbog ćutanja (%1)</translation>
    </message>
    <message>
        <source>our view is &apos;%1&apos;</source>
        <translation>naša ocena je „%1“</translation>
    </message>
    <message>
        <source>that of an institution &apos;%1&apos;</source>
        <translation>a ocena institucije „%1“</translation>
    </message>
    <message>
        <source>Best interest looked at</source>
        <translation>Razmotren najbolji interes</translation>
    </message>
</context>
<context>
    <name>ProceedingCard</name>
    <message>
        <source>%1: %2</source>
        <extracomment>kind of a proceeding, the person&apos;s part in it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, od %2</translation>
    </message>
    <message>
        <source>Prosecutor not specialised</source>
        <translation>Tužilaštvo nije specijalizovano</translation>
    </message>
    <message>
        <source>Handed to the prosecutor</source>
        <translation>Predato tužilaštvu</translation>
    </message>
    <message>
        <source>specialised prosecutor</source>
        <translation>specijalizovano tužilaštvo</translation>
    </message>
    <message>
        <source>not a specialised one</source>
        <translation>nije specijalizovano</translation>
    </message>
    <message>
        <source>No charge is recorded</source>
        <translation>Kvalifikacija nije upisana</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Kvalifikacija</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what the deed was charged as, what it is charged as now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Charge changed</source>
        <translation>Promenjena kvalifikacija</translation>
    </message>
    <message>
        <source>no longer charged as trafficking</source>
        <translation>više se ne kvalifikuje kao trgovina ljudima</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Posebno osetljiv svedok</translation>
    </message>
    <message>
        <source>Charged with what the person was made to do</source>
        <translation>Osoba se tereti za ono na šta je primorana</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Naknada štete</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>traženo dana %1</translation>
    </message>
    <message>
        <source>awarded: %1</source>
        <translation>dosuđeno: %1</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>isplaćeno: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n month(s)</source>
        <translation>
            <numerusform>Kazna: %n mesec</numerusform>
            <numerusform>Kazna: %n meseca</numerusform>
            <numerusform>Kazna: %n meseci</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Ročišta</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Dodaj ročište</translation>
    </message>
    <message>
        <source>None yet. A planned hearing stands in Today in time.</source>
        <translation>Još nijedno. Zakazano ročište na vreme stoji na strani Danas.</translation>
    </message>
    <message>
        <source>The person must come</source>
        <translation>Osoba mora da dođe</translation>
    </message>
    <message>
        <source>The person need not come</source>
        <translation>Osoba ne mora da dođe</translation>
    </message>
    <message>
        <source>Along: %1</source>
        <translation>Sa osobom: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Nije odlučeno</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Nije traženo</translation>
    </message>
</context>
<context>
    <name>ProtectionCards</name>
    <message>
        <source>Person at risk</source>
        <translation>Lice u riziku</translation>
    </message>
    <message>
        <source>Protect as a person at risk</source>
        <translation>Zaštiti kao lice u riziku</translation>
    </message>
    <message>
        <source>Our own protective status, beside the official outcome and independent of it.</source>
        <translation>Naš sopstveni zaštitni status, pored službenog ishoda i nezavisan od njega.</translation>
    </message>
    <message>
        <source>Since %1; looked at again every %2 days</source>
        <translation>Od %1; ponovo se razmatra na svakih %2 dana</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>prestalo %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Razmotri ponovo</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Okončaj…</translation>
    </message>
    <message>
        <source>Not screened yet. The screening at admission shows what to ask for.</source>
        <translation>Trijaža još nije urađena. Trijaža pri prijemu pokazuje šta treba zatražiti.</translation>
    </message>
    <message numerus="yes">
        <source>Screened on %1, %n day(s) after the first contact.</source>
        <translation>
            <numerusform>Trijaža urađena %1, %n dan posle prvog kontakta.</numerusform>
            <numerusform>Trijaža urađena %1, %n dana posle prvog kontakta.</numerusform>
            <numerusform>Trijaža urađena %1, %n dana posle prvog kontakta.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Zatraži</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Special guarantees</source>
        <translation>Posebne garancije</translation>
    </message>
    <message>
        <source>Add a guarantee</source>
        <translation>Dodaj garanciju</translation>
    </message>
    <message>
        <source>Screen now</source>
        <translation>Uradi trijažu</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
    <message>
        <source>Closing, and the time after it</source>
        <translation>Zatvaranje i vreme posle njega</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Zatvori predmet</translation>
    </message>
    <message>
        <source>Indicators of trafficking</source>
        <translation>Pokazatelji (indikatori) trgovine ljudima</translation>
    </message>
    <message>
        <source>Go through them again</source>
        <translation>Popuni ih ponovo</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Popuni ih</translation>
    </message>
    <message>
        <source>Not gone through yet.</source>
        <translation>Još nisu popunjeni.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>da</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>sumnja</translation>
    </message>
    <message>
        <source>Safe contacts: %1</source>
        <translation>Bezbedni kontakti: %1</translation>
    </message>
    <message>
        <source>We close a file when the risks are removed, never by time.</source>
        <translation>Predmet zatvaramo kada su rizici otklonjeni, nikada zato što je prošlo vreme.</translation>
    </message>
</context>
<context>
    <name>ProtectionForms</name>
    <message>
        <source>Person at risk</source>
        <translation>Lice u riziku</translation>
    </message>
    <message>
        <source>Our own protective status. It does not depend on the official outcome.</source>
        <translation>Naš sopstveni zaštitni status. Ne zavisi od službenog ishoda.</translation>
    </message>
    <message>
        <source>Protect as a person at risk</source>
        <translation>Zaštiti kao lice u riziku</translation>
    </message>
    <message>
        <source>The person is protected as a person at risk.</source>
        <translation>Osoba je zaštićena kao lice u riziku.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Look again every (days)</source>
        <translation>Ponovo razmotriti na svakih (dana)</translation>
    </message>
    <message>
        <source>Plan: what protects the person now</source>
        <translation>Plan: šta osobu sada štiti</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Kako osoba to vidi</translation>
    </message>
    <message>
        <source>Look again at the risk</source>
        <translation>Ponovo razmotriti rizik</translation>
    </message>
    <message>
        <source>Save what was seen</source>
        <translation>Sačuvaj zapažanje</translation>
    </message>
    <message>
        <source>The next day to look again is set.</source>
        <translation>Određen je sledeći dan za ponovno razmatranje.</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Šta sada važi</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Razmotreno dana</translation>
    </message>
    <message>
        <source>No longer a person at risk</source>
        <translation>Više nije lice u riziku</translation>
    </message>
    <message>
        <source>End this status</source>
        <translation>Okončaj ovaj status</translation>
    </message>
    <message>
        <source>The status is ended, with its reason.</source>
        <translation>Status je okončan, uz razlog.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Okončano dana</translation>
    </message>
    <message>
        <source>Plan and reason in words</source>
        <translation>Plan i razlog rečima</translation>
    </message>
    <message>
        <source>Special guarantee</source>
        <translation>Posebna garancija</translation>
    </message>
    <message>
        <source>Who was asked, what they answered, and whether it was really applied.</source>
        <translation>Od koga je zatraženo, šta je odgovoreno i da li je zaista primenjeno.</translation>
    </message>
    <message>
        <source>Save the guarantee</source>
        <translation>Sačuvaj garanciju</translation>
    </message>
    <message>
        <source>The guarantee is saved.</source>
        <translation>Garancija je sačuvana.</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Garancija</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Od koga</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Zatraženo dana</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Rok za odgovor</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Odgovoreno dana</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Zatvori predmet</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>Predmet je zatvoren.</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>Rizik danas</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Zašto se zatvara</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>Osoba se slaže</translation>
    </message>
    <message>
        <source>Safety plan for afterwards made together</source>
        <translation>Plan bezbednosti za dalje, napravljen zajedno</translation>
    </message>
    <message>
        <source>Contacts afterwards agreed</source>
        <translation>Dogovoreni kontakti posle zatvaranja</translation>
    </message>
    <message>
        <source>Safety plan for afterwards, in words</source>
        <translation>Plan bezbednosti za dalje, rečima</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>Look at the safe contacts first.</source>
        <translation>Najpre pogledajte bezbedne kontakte.</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Sačuvaj kontakt</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Kontakt je sačuvan.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Kako je prošlo</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Šta osoba kaže</translation>
    </message>
    <message>
        <source>Why it was not granted</source>
        <translation>Zašto nije odobreno</translation>
    </message>
    <message>
        <source>Not lower than the newest assessment; assess again if it has become less.</source>
        <translation>Ne niži nego u poslednjoj proceni; procenite ponovo ako je rizik manji.</translation>
    </message>
    <message>
        <source>Category from now on</source>
        <translation>Kategorija od sada</translation>
    </message>
    <message>
        <source>Who answers, once somebody did.</source>
        <translation>Ko odgovara, kad neko odgovori.</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Koja tačno</translation>
    </message>
    <message>
        <source>Without contact: what was tried, and why the search ends. Your name stays with it.</source>
        <translation>Bez kontakta: šta je pokušano i zašto se traženje završava. Uz to ostaje vaše ime.</translation>
    </message>
    <message>
        <source>If nobody was reached, or it was not safe, a search is opened with it.</source>
        <translation>Ako nije bilo odgovora ili nije bilo bezbedno, uz to se otvara traženje.</translation>
    </message>
    <message>
        <source>&apos;Not known&apos; only of a person who cannot be asked any more.</source>
        <translation>„Ne zna se“ samo za osobu koju više nije moguće pitati.</translation>
    </message>
    <message>
        <source>No safe contact is recorded.</source>
        <translation>Nije upisan nijedan bezbedan kontakt.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe contact(s) with numbers, addresses and code words would be removed; only the history still has them.</source>
        <translation>
            <numerusform>Uklonio bi se %n bezbedan kontakt sa brojem, adresom i dogovorenom rečju; ostaje samo u istoriji.</numerusform>
            <numerusform>Uklonila bi se %n bezbedna kontakta sa brojevima, adresama i dogovorenim rečima; ostaju samo u istoriji.</numerusform>
            <numerusform>Uklonilo bi se %n bezbednih kontakata sa brojevima, adresama i dogovorenim rečima; ostaju samo u istoriji.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): the return code agrees on that channel for afterwards.</source>
        <translation>
            <numerusform>Ostaje %n: kod za povratak predviđa taj kanal za kasnije.</numerusform>
            <numerusform>Ostaju %n: kod za povratak predviđa taj kanal za kasnije.</numerusform>
            <numerusform>Ostaje %n: kod za povratak predviđa taj kanal za kasnije.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe contacts</source>
        <translation>Bezbedni kontakti</translation>
    </message>
    <message>
        <source>We close a file together with the person, when the risks are removed. The person can come back any time.</source>
        <translation>Predmet zatvaramo zajedno sa osobom, kada su rizici otklonjeni. Osoba može da se vrati u svako doba.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) on the person have no procedure: %1. After the closing nobody is asked to open one.</source>
        <extracomment>%1: the marks of the reports</extracomment>
        <translation>
            <numerusform>%n prijava o osobi nema postupak: %1. Posle zatvaranja niko se više ne podseća da ga otvori.</numerusform>
            <numerusform>%n prijave o osobi nemaju postupak: %1. Posle zatvaranja niko se više ne podseća da ga otvori.</numerusform>
            <numerusform>%n prijava o osobi nema postupak: %1. Posle zatvaranja niko se više ne podseća da ga otvori.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has assessed the risk yet.</source>
        <translation>Rizik još niko nije procenio.</translation>
    </message>
    <message>
        <source>Choose the risk as it is today.</source>
        <translation>Izaberite rizik kakav je danas.</translation>
    </message>
    <message>
        <source>Why the file closes nevertheless</source>
        <translation>Zašto se predmet ipak zatvara</translation>
    </message>
    <message>
        <source>Something named above goes on or was left undone. Your name stays with it.</source>
        <translation>Nešto od gore navedenog još traje ili nije urađeno. Vaše ime ostaje uz to.</translation>
    </message>
</context>
<context>
    <name>ProtectionLines</name>
    <message>
        <source>Protection while waiting</source>
        <translation>Zaštita tokom čekanja</translation>
    </message>
    <message>
        <source>Add protection</source>
        <translation>Dodaj zaštitu</translation>
    </message>
    <message>
        <source>None yet. Nobody should wait without it.</source>
        <translation>Još nema. Niko ne treba da čeka bez zaštite.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Not covered yet: %1</source>
        <translation>Još nije pokriveno: %1</translation>
    </message>
    <message>
        <source>A bed in our shelter</source>
        <translation>Krevet u našem skloništu</translation>
    </message>
    <message>
        <source>It counts by itself for as long as the person stays.</source>
        <translation>Računa se samo od sebe dok je osoba tu.</translation>
    </message>
    <message>
        <source>Look at the waiting now</source>
        <translation>Sada razmotriti čekanje</translation>
    </message>
    <message>
        <source>The protection has no last day. Ask whether it still holds.</source>
        <translation>Zaštita nema poslednji dan. Pitajte da li još traje.</translation>
    </message>
    <message>
        <source>Nothing protects the person while the procedure waits.</source>
        <translation>Ništa ne štiti osobu dok postupak čeka.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Razmotreno</translation>
    </message>
    <message>
        <source>The waiting was looked at; it is raised again at the next limit.</source>
        <translation>Čekanje je razmotreno; ponovo se javlja na sledećem roku.</translation>
    </message>
</context>
<context>
    <name>ProviderChoices</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A provider in a list, and whether it fits the person: &apos;Shelter A (does not fit)&apos;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Folder</source>
        <translation>Fascikla</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Datoteka %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All Files (*)</source>
        <translation>Sve datoteke (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Veličina</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Izmenjeno</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Računar</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;onovi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Poništi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>P&amp;onovi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Iseci</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiraj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Nalepi</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Obriši</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Izaberi sve</translation>
    </message>
</context>
<context>
    <name>RaisedLevel</name>
    <message>
        <source>Raised by judgement</source>
        <translation>Podignuto po stručnoj proceni</translation>
    </message>
    <message>
        <source>Raised by an answer</source>
        <translation>Podignuto zbog jednog odgovora</translation>
    </message>
    <message>
        <source>Raised by an answer marked %1</source>
        <extracomment>the sign that stands beside the question: &apos;!&apos;</extracomment>
        <translation>Podignuto zbog odgovora sa oznakom %1</translation>
    </message>
</context>
<context>
    <name>ReassessmentEventName</name>
    <message>
        <source>Contact with the person, in immediate danger</source>
        <translation>Kontakt sa osobom u neposrednoj opasnosti</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>In the person&apos;s own words: “%1”</source>
        <translation>Rečima same osobe: „%1“</translation>
    </message>
</context>
<context>
    <name>ReferralDocument</name>
    <message>
        <source>Referral</source>
        <translation>Upućivanje</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kome</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Šta tražimo</translation>
    </message>
    <message>
        <source>What the person agreed to share</source>
        <translation>Šta je osoba pristala da podeli</translation>
    </message>
    <message>
        <source>Use this only for the service named above. Keep it locked away, and do not pass it on without asking the person.</source>
        <translation>Koristite samo za gore navedenu uslugu. Čuvajte pod ključem i ne prosleđujte dok ne pitate osobu.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person.</source>
        <translation>Podeljeno uz saglasnost osobe.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person, given on %1, in force until %2. The person may withdraw it at any time.</source>
        <translation>Podeljeno uz saglasnost osobe, datu %1, na snazi do %2 Osoba je može povući u svakom trenutku.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person, given on %1. The person may withdraw it at any time.</source>
        <translation>Podeljeno uz saglasnost osobe, datu %1 Osoba je može povući u svakom trenutku.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person, who may withdraw it at any time.</source>
        <translation>Podeljeno uz saglasnost osobe, koja je može povući u svakom trenutku.</translation>
    </message>
    <message>
        <source>Our reference, for the answer</source>
        <translation>Naša oznaka, za odgovor</translation>
    </message>
    <message>
        <source>Nothing else about the person is shared.</source>
        <translation>Ništa drugo o osobi se ne deli.</translation>
    </message>
    <message>
        <source>Answer to</source>
        <extracomment>a paper: to whom the recipient gives the answer</extracomment>
        <translation>Kome odgovoriti</translation>
    </message>
    <message>
        <source>Organisation, telephone</source>
        <extracomment>a paper: a line that is filled in by hand</extracomment>
        <translation>Organizacija, telefon</translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>kind</source>
        <translation>vrsta</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stanje</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>važi do</translation>
    </message>
    <message>
        <source>born</source>
        <translation>rođ.</translation>
    </message>
    <message>
        <source>with the person</source>
        <translation>sa osobom</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivo</translation>
    </message>
    <message>
        <source>assessed on</source>
        <translation>procenjeno</translation>
    </message>
    <message>
        <source>The consent does not cover: %1.</source>
        <translation>Saglasnost ne obuhvata: %1.</translation>
    </message>
    <message>
        <source>Take these fields out, or ask the person about them. The draft is kept.</source>
        <translation>Izostavite ta polja ili pitajte osobu o njima. Nacrt je sačuvan.</translation>
    </message>
    <message>
        <source>Nothing was sent; the draft is kept. Talk with the person about it first.</source>
        <translation>Ništa nije poslato; nacrt je sačuvan. Najpre razgovarajte sa osobom.</translation>
    </message>
    <message>
        <source>Nothing is ticked to be shared.</source>
        <translation>Ništa nije označeno za deljenje.</translation>
    </message>
    <message>
        <source>This provider does not take referrals at present.</source>
        <translation>Ovaj pružalac trenutno ne prima upućivanja.</translation>
    </message>
    <message>
        <source>interpreter&apos;s sex</source>
        <translation>pol prevodioca</translation>
    </message>
    <message>
        <source>Something does not fit the person: choose why it goes on, and write it down.</source>
        <translation>Nešto osobi ne odgovara: izaberite zašto se nastavlja i zapišite to.</translation>
    </message>
    <message>
        <source>What we ask for: %1</source>
        <extracomment>a line of what leaves: the words that the provider reads</extracomment>
        <translation>Šta tražimo: %1</translation>
    </message>
    <message>
        <source>The consent does not cover: %1. Ticked: %2.</source>
        <translation>Saglasnost ne obuhvata: %1. Označeno: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent, for %n reason(s); the draft is kept</source>
        <translation>
            <numerusform>Nije poslato, iz %n razloga; nacrt je sačuvan</numerusform>
            <numerusform>Nije poslato, iz %n razloga; nacrt je sačuvan</numerusform>
            <numerusform>Nije poslato, iz %n razloga; nacrt je sačuvan</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>the last day of a consent</extracomment>
        <translation>do %1</translation>
    </message>
</context>
<context>
    <name>ReopenedFile</name>
    <message>
        <source>Open the file again</source>
        <translation>Ponovo otvori predmet</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>Predmet je ponovo otvoren.</translation>
    </message>
</context>
<context>
    <name>ReportBeginning</name>
    <message>
        <source>Report %1 is begun.</source>
        <translation>Prijava %1 je započeta.</translation>
    </message>
    <message>
        <source>Report %1 is begun. The file is open again.</source>
        <translation>Prijava %1 je započeta. Predmet je ponovo otvoren.</translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>posle %n dana</numerusform>
            <numerusform>posle %n dana</numerusform>
            <numerusform>posle %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent on yet</source>
        <translation>još nije poslato</translation>
    </message>
    <message numerus="yes">
        <source>none for %n day(s)</source>
        <translation>
            <numerusform>nema je %n dan</numerusform>
            <numerusform>nema je %n dana</numerusform>
            <numerusform>nema je %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>još niko</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n osoba</numerusform>
            <numerusform>%n osobe</numerusform>
            <numerusform>%n osoba</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none, sent today</source>
        <extracomment>the reaction to a report that was sent today</extracomment>
        <translation>nema je, poslato danas</translation>
    </message>
</context>
<context>
    <name>RepresentationCard</name>
    <message>
        <source>Legal representation</source>
        <translation>Pravno zastupanje</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>Dodaj zastupanje</translation>
    </message>
    <message>
        <source>Nobody yet. Free legal aid can begin with advice, before anybody signs.</source>
        <translation>Još nema zastupanja. Besplatna pravna pomoć može početi savetom, pre bilo kakvog potpisa.</translation>
    </message>
    <message>
        <source>Nobody may speak for the person today.</source>
        <translation>Danas niko ne sme da govori u ime osobe.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>prestalo %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Who speaks for the person, by what authority, and until when. What expires stands in Today in time.</source>
        <translation>Ko govori u ime osobe, na osnovu čega i do kada. Ono što ističe na vreme stoji na strani Danas.</translation>
    </message>
    <message>
        <source>Save the representation</source>
        <translation>Sačuvaj zastupanje</translation>
    </message>
    <message>
        <source>The representation is saved.</source>
        <translation>Zastupanje je sačuvano.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>What the authority rests on</source>
        <translation>Na čemu počiva ovlašćenje</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Šta obuhvata</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>Iz koje organizacije</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Važi do</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Završeno dana</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Zašto je prestalo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>Complaint</source>
        <translation>Pritužba</translation>
    </message>
    <message>
        <source>Request for review</source>
        <translation>Zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Complain that nobody decides</source>
        <translation>Podnesi pritužbu zbog ćutanja</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Zatraži preispitivanje</translation>
    </message>
    <message>
        <source>Complaint or review</source>
        <translation>Pritužba ili preispitivanje</translation>
    </message>
    <message>
        <source>There is no decision to contest yet. Whoever watches over the authority can be told that nobody decides.</source>
        <translation>Još nema odluke koja bi se osporila. Onome ko nadzire organ može se reći da niko ne odlučuje.</translation>
    </message>
    <message>
        <source>A request that is sent opens this procedure again, and the file if it is closed.</source>
        <translation>Zahtev koji se pošalje ponovo otvara ovaj postupak, i predmet ako je zatvoren.</translation>
    </message>
    <message>
        <source>Last day to ask for it: %1</source>
        <translation>Poslednji dan za zahtev: %1</translation>
    </message>
</context>
<context>
    <name>RightsTalkForm</name>
    <message>
        <source>Explained on</source>
        <translation>Objašnjeno dana</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Šta je objašnjeno</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>Na kom jeziku</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Prevodilac</translation>
    </message>
    <message>
        <source>Was it understood</source>
        <translation>Da li je shvaćeno</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Letak</translation>
    </message>
    <message>
        <source>How the leaflet was used</source>
        <translation>Kako je letak upotrebljen</translation>
    </message>
    <message>
        <source>Some papers are dangerous to carry: then show it only.</source>
        <translation>Neke papire je opasno nositi: tada ga samo pokažite.</translation>
    </message>
    <message>
        <source>Explain again on</source>
        <translation>Ponovo objasniti dana</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n day(s) later, unless all was understood.</source>
        <translation>
            <numerusform>Prazno: posle %n dana, osim ako je sve shvaćeno.</numerusform>
            <numerusform>Prazno: posle %n dana, osim ako je sve shvaćeno.</numerusform>
            <numerusform>Prazno: posle %n dana, osim ako je sve shvaćeno.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the person asked or said</source>
        <translation>Šta je osoba pitala ili rekla</translation>
    </message>
    <message>
        <source>Ask the person to say it in their own words. &apos;Not asked&apos; is a full answer.</source>
        <translation>Zamolite osobu da to kaže svojim rečima. „Nije pitano“ je potpun odgovor.</translation>
    </message>
</context>
<context>
    <name>RiskCourse</name>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 od %2 bodova</translation>
    </message>
    <message numerus="yes">
        <source>Risk over time, %n assessment(s). Newest: %1</source>
        <translation>
            <numerusform>Rizik kroz vreme, %n procena. Najnovija: %1</numerusform>
            <numerusform>Rizik kroz vreme, %n procene. Najnovija: %1</numerusform>
            <numerusform>Rizik kroz vreme, %n procena. Najnovija: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Coordinator</source>
        <translation>Koordinacija</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Stručni rad</translation>
    </message>
    <message>
        <source>Shelter worker</source>
        <translation>Rad u skloništu</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analitika</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administracija</translation>
    </message>
    <message>
        <source>Sees and writes everything, names too. Gives access and makes backups.</source>
        <translation>Vidi i upisuje sve, i imena. Daje pristup i pravi kopije.</translation>
    </message>
    <message>
        <source>Sees and writes the records of people, names too. Gives no access.</source>
        <translation>Vidi i upisuje zapise o osobama, i imena. Ne daje pristup.</translation>
    </message>
    <message>
        <source>Sees figures and codes. Holds no key to names, so never sees one.</source>
        <translation>Vidi brojeve i šifre. Nema ključ imena, pa nikad ne vidi ime.</translation>
    </message>
    <message>
        <source>Gives access and makes backups. Holds no key to names, so never sees one.</source>
        <translation>Daje pristup i pravi kopije. Nema ključ imena, pa nikad ne vidi ime.</translation>
    </message>
    <message>
        <source>Sees everybody&apos;s risk level, care plan, services, contacts and how to speak safely. No names, assessments, referrals or procedures.</source>
        <translation>Vidi o svima: nivo rizika, plan podrške, usluge, kontakte i kako bezbedno razgovarati. Bez imena, procena, upućivanja i postupaka.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>This day is still ahead. Give a day up to today.</source>
        <translation>Ovaj dan tek dolazi. Navedite današnji ili raniji dan.</translation>
    </message>
    <message>
        <source>This day is before the one at &apos;%1&apos;. Check both days.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Ovaj dan je pre onog u polju „%1“. Proverite oba dana.</translation>
    </message>
    <message>
        <source>This is less than what stands at &apos;%1&apos;. Check both.</source>
        <translation>Ovo je manje od onoga u polju „%1“. Proverite oba.</translation>
    </message>
    <message>
        <source>This is more than what stands at &apos;%1&apos;. Check both.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Ovo je više od onoga u polju „%1“. Proverite oba.</translation>
    </message>
    <message>
        <source>What stands at &apos;%1&apos; does not ask for this. Change it there, or empty this.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Ono što stoji u polju „%1“ ovo ne traži. Promenite tamo ili ispraznite ovo polje.</translation>
    </message>
    <message>
        <source>What stands at &apos;%1&apos; asks for another answer here.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Ono što stoji u polju „%1“ ovde traži drugi odgovor.</translation>
    </message>
    <message>
        <source>This year lies after the first contact. Check both of them.</source>
        <translation>Ova godina je posle prvog kontakta. Proverite oboje.</translation>
    </message>
    <message>
        <source>It was sent so, and that stays as it was.</source>
        <translation>Tako je poslato i tako ostaje.</translation>
    </message>
    <message>
        <source>The person is with this colleague already. Choose another.</source>
        <translation>Ta osoba iz tima je već zadužena. Izaberite drugu.</translation>
    </message>
    <message>
        <source>This day is before the year of birth. Check both of them.</source>
        <translation>Ovaj dan je pre godine rođenja. Proverite oboje.</translation>
    </message>
    <message>
        <source>This day is before the decision. Check both days.</source>
        <translation>Ovaj dan je pre odluke. Proverite oba dana.</translation>
    </message>
    <message>
        <source>This belongs to another person already.</source>
        <translation>Ovo već pripada drugoj osobi.</translation>
    </message>
    <message>
        <source>For a child, say who was there as its guardian.</source>
        <translation>Za dete navedite ko je bio prisutan kao staratelj.</translation>
    </message>
    <message>
        <source>This does not follow the state that is saved. Choose another.</source>
        <translation>Ovo ne može da usledi posle sačuvanog stanja. Izaberite drugo.</translation>
    </message>
    <message>
        <source>This has not the form that is asked for here. No name fits.</source>
        <translation>Ovo nema oblik koji se ovde traži. Ime se ovde ne upisuje.</translation>
    </message>
    <message>
        <source>While the danger is immediate, a file is not closed.</source>
        <translation>Dok je opasnost neposredna, predmet se ne zatvara.</translation>
    </message>
    <message>
        <source>The person has another bed then. Move the stay instead.</source>
        <translation>Osoba tada ima drugi krevet. Umesto toga premestite boravak.</translation>
    </message>
    <message>
        <source>This is the same one. Choose another.</source>
        <translation>Ovo je isti zapis. Izaberite drugi.</translation>
    </message>
    <message>
        <source>Others know it already. Choose what is so now.</source>
        <translation>Drugi to već znaju. Izaberite kako je sada.</translation>
    </message>
    <message>
        <source>This does not change any more once it is saved.</source>
        <translation>Ovo se posle čuvanja više ne menja.</translation>
    </message>
    <message>
        <source>Somebody has nights in this bed then. Choose another day.</source>
        <translation>Neko tada noći u ovom krevetu. Izaberite drugi dan.</translation>
    </message>
    <message>
        <source>Nobody has tried to reach the person since the last contact.</source>
        <translation>Posle poslednjeg kontakta niko nije pokušao da dođe do osobe.</translation>
    </message>
    <message>
        <source>&apos;None&apos; stands beside another answer. Take one of them away.</source>
        <translation>„Ništa“ stoji uz drugi odgovor. Uklonite jedno od njih.</translation>
    </message>
    <message>
        <source>This colleague cannot take it over. Choose another.</source>
        <translation>Ta osoba iz tima ne može da preuzme. Izaberite drugu.</translation>
    </message>
    <message>
        <source>Say what was answered when it was asked.</source>
        <translation>Navedite šta je odgovoreno kada je pitano.</translation>
    </message>
    <message>
        <source>Choose one: a colleague or an organisation.</source>
        <translation>Izaberite jedno: osobu iz tima ili organizaciju.</translation>
    </message>
    <message>
        <source>That one came later. Choose an earlier one.</source>
        <translation>Taj kontakt je bio kasnije. Izaberite raniji.</translation>
    </message>
    <message>
        <source>This organisation is of another kind. Choose one that decides.</source>
        <translation>Ova organizacija je druge vrste. Izaberite onu koja odlučuje.</translation>
    </message>
    <message>
        <source>This bed is out of use then. Choose another.</source>
        <translation>Ovaj krevet tada nije u upotrebi. Izaberite drugi.</translation>
    </message>
    <message>
        <source>This day lies outside the proceeding. Check the days of both.</source>
        <translation>Ovaj dan je van postupka. Proverite dane oba zapisa.</translation>
    </message>
    <message>
        <source>Somebody stays in this bed. Move the stay first.</source>
        <translation>Neko boravi u ovom krevetu. Najpre premestite boravak.</translation>
    </message>
    <message>
        <source>Somebody has this bed then. Choose another.</source>
        <translation>Neko tada ima ovaj krevet. Izaberite drugi.</translation>
    </message>
    <message>
        <source>This code would tell who the person is. Choose other words.</source>
        <translation>Ova šifra bi otkrila ko je osoba. Izaberite druge reči.</translation>
    </message>
    <message>
        <source>The stay is in this bed already. Choose another.</source>
        <translation>Boravak je već u ovom krevetu. Izaberite drugi.</translation>
    </message>
    <message>
        <source>This is too short to be safe. Make it longer.</source>
        <translation>Ovo je prekratko da bi bilo bezbedno. Upišite nešto duže.</translation>
    </message>
    <message>
        <source>This is not known here. Choose another.</source>
        <translation>Ovo ovde nije poznato. Izaberite drugo.</translation>
    </message>
    <message>
        <source>Choose &apos;Yes&apos; when it is made, or &apos;Prefers not to answer&apos; if the person wants none. Nothing else closes a file with this reason.</source>
        <translation>Izaberite „Da“ kada je napravljen, ili „Ne želi da odgovori“ ako ga osoba ne želi. Ništa drugo ne zatvara predmet sa ovim razlogom.</translation>
    </message>
    <message>
        <source>Choose &apos;Yes&apos; if one was made, or &apos;Not known&apos; of a person who cannot be asked any more.</source>
        <translation>Izaberite „Da“ ako je napravljen, ili „Ne zna se“ za osobu koju više nije moguće pitati.</translation>
    </message>
    <message>
        <source>This day is too far ahead: nothing else asks for it until then. Choose an earlier one.</source>
        <translation>Ovaj dan je predaleko: do tada ništa drugo na to ne podseća. Izaberite raniji.</translation>
    </message>
    <message>
        <source>Write the hour, for example 20:00 or 8.30.</source>
        <translation>Upišite vreme, na primer 20:00 ili 8.30.</translation>
    </message>
    <message>
        <source>Nothing is said here yet. Write or choose something, then save.</source>
        <translation>Ovde još ništa ne piše. Upišite ili izaberite nešto, pa sačuvajte.</translation>
    </message>
    <message>
        <source>Both times are the same. Write two different ones.</source>
        <translation>Oba vremena su ista. Upišite dva različita.</translation>
    </message>
    <message>
        <source>Write hours from and until, for example 09:00-12:00, 17:00-19:00.</source>
        <translation>Upišite vreme od i do, na primer 09:00-12:00, 17:00-19:00.</translation>
    </message>
    <message>
        <source>Neither a contact nor a stay is recorded that ends the search so.</source>
        <translation>Nema ni kontakta ni boravka kojim se traženje tako završava.</translation>
    </message>
</context>
<context>
    <name>SettingActions</name>
    <message>
        <source>Theme: light</source>
        <translation>Tema: svetla</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: tamna</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Tema: kao na računaru</translation>
    </message>
    <message>
        <source>Size of the text: %1 %</source>
        <translation>Veličina teksta: %1 %</translation>
    </message>
    <message>
        <source>How long a revealed name stays</source>
        <translation>Koliko dugo ostaje otkriveno ime</translation>
    </message>
    <message>
        <source>When the program locks by itself</source>
        <translation>Kada se program sam zaključava</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>Pamćenje mesta gde je sef</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Jezik: %1</translation>
    </message>
    <message>
        <source>Hide the window when it is behind others</source>
        <translation>Sakrij prozor kad je iza drugih</translation>
    </message>
    <message>
        <source>bright white day colours look appearance</source>
        <extracomment>other words by which the command box finds &apos;Theme: light&apos;; never shown</extracomment>
        <translation>svetlo belo dan boje izgled</translation>
    </message>
    <message>
        <source>black night dim colours look appearance</source>
        <extracomment>other words by which the command box finds &apos;Theme: dark&apos;; never shown</extracomment>
        <translation>tamno crno noć boje izgled</translation>
    </message>
    <message>
        <source>automatic system colours look appearance</source>
        <extracomment>other words by which the command box finds &apos;Theme: as the desktop&apos;</extracomment>
        <translation>automatski sistem boje izgled</translation>
    </message>
    <message>
        <source>bigger larger smaller letters font zoom magnify</source>
        <extracomment>other words by which the command box finds the sizes of the text; never shown</extracomment>
        <translation>veće veća manje slova font povećaj smanji uvećaj</translation>
    </message>
    <message>
        <source>reveal hide again names seconds after time</source>
        <extracomment>other words by which the command box finds &apos;How long a revealed name stays&apos;</extracomment>
        <translation>otkrij sakrij ponovo imena sekunde posle vreme</translation>
    </message>
    <message>
        <source>lock after minutes time idle automatic</source>
        <extracomment>other words by which the command box finds &apos;When the program locks by itself&apos;</extracomment>
        <translation>zaključaj posle minuta vreme mirovanje automatski</translation>
    </message>
    <message>
        <source>cover clock minute focus away</source>
        <extracomment>other words by which the command box finds &apos;Hide the window when it is behind others&apos;</extracomment>
        <translation>pokrij sat minut skloni</translation>
    </message>
    <message>
        <source>folder place path open start last</source>
        <extracomment>other words by which the command box finds &apos;Remember where the vault is&apos;</extracomment>
        <translation>fascikla mesto putanja otvori početak poslednji</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>This is a share of another set. Take the sheet that was written now.</source>
        <translation>Ovo je deo drugog kompleta. Uzmite list koji je sada napisan.</translation>
    </message>
    <message>
        <source>A share has sixteen words. Count them on the sheet.</source>
        <translation>Deo ima šesnaest reči. Prebrojte ih na listu.</translation>
    </message>
    <message>
        <source>One word differs from the share, or two are exchanged. Compare them one by one.</source>
        <translation>Jedna reč se razlikuje ili su dve zamenile mesta. Uporedite ih jednu po jednu.</translation>
    </message>
    <message>
        <source>Word %1 is in neither list of words. Look at its spelling.</source>
        <translation>Reč %1 nije ni na jednom spisku reči. Pogledajte kako je napisana.</translation>
    </message>
    <message>
        <source>These shares open nothing here. They belong to another vault, or newer shares have replaced them. Nothing was changed.</source>
        <translation>Ovi delovi ovde ništa ne otvaraju. Pripadaju drugom sefu ili su ih zamenili noviji. Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>These shares were not made together. Look for sheets of the same set.</source>
        <translation>Ovi delovi nisu napravljeni zajedno. Potražite listove istog kompleta.</translation>
    </message>
    <message>
        <source>The same share stands here twice. Another one is needed.</source>
        <translation>Isti deo ovde stoji dvaput. Potreban je drugi.</translation>
    </message>
    <message>
        <source>These are fewer shares than are needed. Add another one.</source>
        <translation>Delova je manje nego što treba. Dodajte još jedan.</translation>
    </message>
</context>
<context>
    <name>SharedContactText</name>
    <message>
        <source>May be spoken to: %1.</source>
        <translation>Sme se razgovarati sa: %1.</translation>
    </message>
    <message>
        <source>Message that may be left: %1.</source>
        <extracomment>a safe contact: what may be said or written where somebody else may find it</extracomment>
        <translation>Poruka koja sme da se ostavi: %1.</translation>
    </message>
    <message>
        <source>Language: %1.</source>
        <translation>Jezik: %1.</translation>
    </message>
</context>
<context>
    <name>ShelterWords</name>
    <message>
        <source>This bed is taken, held or out of use on one of these nights. Choose another bed, or other days.</source>
        <translation>Ovaj krevet je zauzet, rezervisan ili van upotrebe jedne od tih noći. Izaberite drugi krevet ili druge dane.</translation>
    </message>
    <message>
        <source>The person already sleeps or is expected in another bed on one of these nights. Move them, or end that stay first.</source>
        <translation>Osoba jedne od tih noći već spava u drugom krevetu ili je tamo očekuju. Prvo je premestite ili završite taj boravak.</translation>
    </message>
    <message>
        <source>A stay begins today or earlier. For a day that is still ahead, hold the place.</source>
        <translation>Boravak počinje danas ili ranije. Za dan koji tek dolazi rezervišite mesto.</translation>
    </message>
    <message>
        <source>The day of leaving is not before the first night, and not ahead.</source>
        <translation>Dan odlaska nije pre prve noći i nije u budućnosti.</translation>
    </message>
    <message>
        <source>The planned day of leaving comes after the first night.</source>
        <translation>Planirani dan odlaska dolazi posle prve noći.</translation>
    </message>
    <message>
        <source>Somebody sleeps there, or it is held, on one of these nights. Move them first.</source>
        <translation>Jedne od tih noći tu neko spava ili je mesto rezervisano. Prvo premestite tu osobu.</translation>
    </message>
    <message>
        <source>was until %1</source>
        <extracomment>chip of a place: the planned day of leaving has passed</extracomment>
        <translation>bilo do %1</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>odlazi danas</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <extracomment>a day of the week, short: &apos;leaves Fri&apos;</extracomment>
        <translation>odlazi %1</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Dete</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Osoba još nije upisana</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Upiši ko je to</translation>
    </message>
    <message>
        <source>night %1</source>
        <extracomment>which night somebody sleeps here, counted from 1</extracomment>
        <translation>%1. noć</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>sa %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n child(ren)</source>
        <translation>
            <numerusform>sa %n detetom</numerusform>
            <numerusform>sa %n dece</numerusform>
            <numerusform>sa %n dece</numerusform>
        </translation>
    </message>
    <message>
        <source>place held</source>
        <translation>mesto rezervisano</translation>
    </message>
    <message>
        <source>Place held</source>
        <translation>Mesto rezervisano</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>chip of a held place: the time until which it is kept</extracomment>
        <translation>do %1</translation>
    </message>
    <message>
        <source>was expected on %1</source>
        <translation>dolazak je očekivan %1</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Van upotrebe</translation>
    </message>
    <message>
        <source>Free since %1</source>
        <translation>Slobodno od %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Slobodno</translation>
    </message>
    <message>
        <source>Welcome somebody</source>
        <translation>Primi osobu</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>osoba još nije upisana</translation>
    </message>
    <message>
        <source>%1: %2, since %3, goes on</source>
        <extracomment>a stay for screen readers: bed, who, first day, and the day it ends</extracomment>
        <translation>%1: %2, od %3 traje</translation>
    </message>
    <message>
        <source>%1: %2, from %3 until %4</source>
        <translation>%1: %2, od %3 do %4</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>van upotrebe</translation>
    </message>
    <message>
        <source>%1: out of use</source>
        <translation>%1: van upotrebe</translation>
    </message>
    <message numerus="yes">
        <source>child of %n year(s)</source>
        <extracomment>about how many years old a child is; begins a sentence that goes on after a comma</extracomment>
        <translation>
            <numerusform>dete od %n godine</numerusform>
            <numerusform>dete od %n godine</numerusform>
            <numerusform>dete od %n godina</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has passed</source>
        <extracomment>chip of a held place: the time until which it was kept</extracomment>
        <translation>%1 je prošlo</translation>
    </message>
    <message>
        <source>hold it longer or release it</source>
        <extracomment>of a held place whose hour or day has passed: what there is to decide</extracomment>
        <translation>produžite rezervaciju ili oslobodite mesto</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) taken or held</source>
        <extracomment>how many places of a house are taken or held: &apos;5 of 6 places taken or held&apos;</extracomment>
        <translation>
            <numerusform>%1 od %n mesta zauzeto ili rezervisano</numerusform>
            <numerusform>%1 od %n mesta zauzeto ili rezervisano</numerusform>
            <numerusform>%1 od %n mesta zauzeto ili rezervisano</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortFormWords</name>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Employer named</source>
        <translation>Poslodavac naveden</translation>
    </message>
    <message>
        <source>Who pays for the journey</source>
        <translation>Ko plaća putovanje</translation>
    </message>
    <message>
        <source>Contract seen</source>
        <translation>Uvid u ugovor</translation>
    </message>
    <message>
        <source>Documents asked for</source>
        <translation>Tražene isprave</translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation>Šta smo savetovali</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Uzrast</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Poslednji put viđeno</translation>
    </message>
    <message>
        <source>Police informed</source>
        <translation>Policija obaveštena</translation>
    </message>
    <message>
        <source>Police informed on</source>
        <translation>Policija obaveštena dana</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Pronađeno</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Pronađeno dana</translation>
    </message>
    <message>
        <source>Reunited safely</source>
        <translation>Bezbedno vraćeno</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>Version %1</source>
        <translation>Verzija %1</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <extracomment>a rule of law, and what was read for it</extracomment>
        <translation>%1 Izvor: %2.</translation>
    </message>
    <message>
        <source>%1 Checked on %2.</source>
        <translation>%1 Provereno %2</translation>
    </message>
    <message>
        <source>%1 Not checked by us yet.</source>
        <translation>%1 Mi to još nismo proverili.</translation>
    </message>
    <message>
        <source>To be kept: %1</source>
        <translation>Čuva se: %1</translation>
    </message>
    <message>
        <source>The length of this deadline is not verified. Ask a lawyer before relying on it.</source>
        <translation>Dužina ovog roka nije proverena. Pitajte advokata pre nego što se na nju oslonite.</translation>
    </message>
    <message>
        <source>Sooner for %1.</source>
        <extracomment>%1 is &apos;a child: within 24 hours&apos;</extracomment>
        <translation>Ranije: %1.</translation>
    </message>
</context>
<context>
    <name>StayForms</name>
    <message>
        <source>%1, free until %2</source>
        <extracomment>a bed, and the first night on which it is not free</extracomment>
        <translation>%1, slobodan do %2</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Novi boravak</translation>
    </message>
    <message>
        <source>For somebody who has no record yet. Say who it is as soon as the person is registered.</source>
        <translation>Za osobu koja još nema zapis. Navedite ko je to čim osoba bude upisana.</translation>
    </message>
    <message>
        <source>From now on the person&apos;s accommodation is the house of the bed.</source>
        <translation>Od sada se kao smeštaj osobe vodi kuća u kojoj je krevet.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Primi</translation>
    </message>
    <message>
        <source>The stay is saved.</source>
        <translation>Boravak je sačuvan.</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Krevet</translation>
    </message>
    <message>
        <source>First night</source>
        <translation>Prva noć</translation>
    </message>
    <message>
        <source>Leaves on, as planned</source>
        <translation>Planirani odlazak</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Rezerviši mesto</translation>
    </message>
    <message>
        <source>The place is nobody else&apos;s until it is released.</source>
        <translation>Mesto je zauzeto dok se ne oslobodi.</translation>
    </message>
    <message>
        <source>Hold the place</source>
        <translation>Rezerviši mesto</translation>
    </message>
    <message>
        <source>The place is held.</source>
        <translation>Mesto je rezervisano.</translation>
    </message>
    <message>
        <source>Held until, time</source>
        <translation>Čuva se do, vreme</translation>
    </message>
    <message>
        <source>For example 20:00.</source>
        <translation>Na primer 20:00.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Zašto se čuva</translation>
    </message>
    <message>
        <source>The person has come</source>
        <translation>Osoba je stigla</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Ko je to</translation>
    </message>
    <message>
        <source>Save who it is</source>
        <translation>Sačuvaj ko je to</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Drugi dani</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Sačuvaj dane</translation>
    </message>
    <message>
        <source>The days are saved.</source>
        <translation>Dani su sačuvani.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a question about a child: &apos;The child: ZK-2026-0100, room 2&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to another bed</source>
        <translation>Premesti u drugi krevet</translation>
    </message>
    <message>
        <source>%1, now in %2.</source>
        <translation>%1, sada: %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Premesti</translation>
    </message>
    <message>
        <source>Moved to another bed.</source>
        <translation>Boravak je premešten u drugi krevet.</translation>
    </message>
    <message>
        <source>To which bed</source>
        <translation>U koji krevet</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Ostaje gde jeste</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Dete</translation>
    </message>
    <message>
        <source>End the stay</source>
        <translation>Završi boravak</translation>
    </message>
    <message>
        <source>%1, %2. Where the person goes is their accommodation from now on.</source>
        <translation>%1, %2. Kuda osoba ode, to je od sada njen smeštaj.</translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation>Boravak je završen.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Dan odlaska</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Kuda</translation>
    </message>
    <message>
        <source>Leave it empty if nobody said.</source>
        <translation>Ostavite prazno ako niko nije rekao.</translation>
    </message>
    <message>
        <source>Leaves too</source>
        <translation>Odlazi i dete</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Ostaje ovde</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Šta je važno noćas</translation>
    </message>
    <message>
        <source>%1, %2. Only what the shift must know; no history.</source>
        <translation>%1, %2. Samo ono što smena mora da zna; bez istorije.</translation>
    </message>
    <message>
        <source>Save for tonight</source>
        <translation>Sačuvaj za noćas</translation>
    </message>
    <message>
        <source>What matters tonight is saved.</source>
        <translation>Sačuvano je šta je važno noćas.</translation>
    </message>
    <message>
        <source>What the shift must know</source>
        <translation>Šta smena mora da zna</translation>
    </message>
    <message>
        <source>In one word, for the card</source>
        <translation>Jednom rečju, za karticu</translation>
    </message>
    <message>
        <source>Came at, time</source>
        <translation>Vreme dolaska</translation>
    </message>
    <message>
        <source>For example 20:00. Then the time to the screening is counted by the hour.</source>
        <translation>Na primer 20:00. Tada se vreme do trijaže računa po satima.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>above the form of a stay; pseudonym and code</extracomment>
        <translation>Za: %1.</translation>
    </message>
    <message>
        <source>%1 is held for the person. The welcome ends that, whichever bed is chosen.</source>
        <translation>%1: mesto je rezervisano za osobu. Prijemom rezervacija prestaje, koji god krevet da je izabran.</translation>
    </message>
    <message>
        <source>Adult whom this child stays with</source>
        <translation>Odrasla osoba uz ovo dete</translation>
    </message>
    <message>
        <source>Only if this stay is a child&apos;s. A child who comes along has a stay and a bed of its own: there it is said.</source>
        <translation>Samo ako je ovo boravak deteta. Dete koje dolazi uz odraslu osobu ima svoj boravak i svoj krevet: tu se to upisuje.</translation>
    </message>
    <message>
        <source>A child who comes along gets a stay and a bed of its own.</source>
        <translation>Dete koje dolazi uz osobu dobija svoj boravak i svoj krevet.</translation>
    </message>
    <message>
        <source>For example: somebody looks for the person; medicine; an escort.</source>
        <translation>Na primer: neko traži osobu; terapija; pratnja.</translation>
    </message>
    <message>
        <source>Only what the shift must know; no history.</source>
        <translation>Samo ono što smena mora da zna, bez istorije.</translation>
    </message>
</context>
<context>
    <name>TaskReason</name>
    <message numerus="yes">
        <source>We are %n day(s) late with this action.</source>
        <translation>
            <numerusform>Kasnimo %n dan sa ovim korakom.</numerusform>
            <numerusform>Kasnimo %n dana sa ovim korakom.</numerusform>
            <numerusform>Kasnimo %n dana sa ovim korakom.</numerusform>
        </translation>
    </message>
    <message>
        <source>An open action of the care plan.</source>
        <translation>Otvoren korak iz plana podrške.</translation>
    </message>
    <message>
        <source>Recommended by an assessment and still open.</source>
        <translation>Preporučeno procenom i još otvoreno.</translation>
    </message>
    <message>
        <source>Recorded on %1. Ask whether it helped.</source>
        <translation>Upisano %1 Pitajte da li je pomoglo.</translation>
    </message>
    <message>
        <source>Sent on %1, no answer yet. Call the provider.</source>
        <translation>Poslato %1, još nema odgovora. Pozovite pružaoca.</translation>
    </message>
    <message>
        <source>Searched for since %1. See which safe way is next.</source>
        <translation>Traži se od %1 Pogledajte koji je bezbedan način sledeći.</translation>
    </message>
    <message>
        <source>A step of the search. Say only what was agreed.</source>
        <translation>Korak traženja. Recite samo ono što je dogovoreno.</translation>
    </message>
    <message>
        <source>Explained on %1, not fully understood. Explain again, with an interpreter.</source>
        <translation>Objašnjeno %1, nije sasvim shvaćeno. Objasnite ponovo, uz prevodioca.</translation>
    </message>
    <message>
        <source>Learned on %1. Tell a lawyer today.</source>
        <translation>Saznali smo %1 Advokata obavestite još danas.</translation>
    </message>
    <message>
        <source>The lawyer knows. Check what was done before this day.</source>
        <translation>Advokat zna. Proverite šta je urađeno pre ovog dana.</translation>
    </message>
    <message>
        <source>Confirmed on %1. Check that it is still safe.</source>
        <translation>Potvrđeno %1 Proverite da li je još bezbedno.</translation>
    </message>
    <message>
        <source>Never confirmed. Check it before anybody uses it.</source>
        <translation>Nikad potvrđeno. Proverite pre nego što ga iko upotrebi.</translation>
    </message>
    <message>
        <source>Begun on %1 and kept as a draft.</source>
        <translation>Započeto %1 i sačuvano kao nacrt.</translation>
    </message>
    <message>
        <source>Assessed on %1. It is time to look again.</source>
        <translation>Procenjeno %1 Vreme je za novu procenu.</translation>
    </message>
    <message>
        <source>%1 on %2. It is time to look again.</source>
        <extracomment>level of an assessment, its day</extracomment>
        <translation>%1, dana %2 Vreme je za novu procenu.</translation>
    </message>
    <message>
        <source>Contact on %1. In immediate danger every contact asks for it, the same day.</source>
        <translation>Kontakt %1 U neposrednoj opasnosti traži se posle svakog kontakta, istog dana.</translation>
    </message>
    <message>
        <source>%1 (%2). The assessment before it says little now.</source>
        <extracomment>an event, its day: &apos;Loss of job or housing (3 March 2026). ...&apos;</extracomment>
        <translation>%1 (%2). Ranija procena sada malo govori.</translation>
    </message>
    <message>
        <source>Valid until %1. Ask for a new one.</source>
        <translation>Važi do %1 Zatražite nov.</translation>
    </message>
    <message>
        <source>With the employer, and it is the person&apos;s. Plan how to get it back safely.</source>
        <translation>Kod poslodavca je, a pripada osobi. Isplanirajte kako da se bezbedno vrati.</translation>
    </message>
    <message>
        <source>Requested, and not here yet. Ask again.</source>
        <translation>Zatražen je, a još nije stigao. Pitajte ponovo.</translation>
    </message>
    <message>
        <source>Missing. Ask for it together.</source>
        <translation>Nedostaje. Zatražite ga zajedno.</translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1, in %n day(s).</source>
        <translation>
            <numerusform>Važi do %1, još %n dan.</numerusform>
            <numerusform>Važi do %1, još %n dana.</numerusform>
            <numerusform>Važi do %1, još %n dana.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1. Prepare the request.</source>
        <translation>Važi do %1 Pripremite zahtev.</translation>
    </message>
    <message>
        <source>It ended on %1, and work still rests on it.</source>
        <translation>Istekla je %1, a rad se još oslanja na nju.</translation>
    </message>
    <message>
        <source>It ends on %1, and work still rests on it.</source>
        <translation>Ističe %1, a rad se još oslanja na nju.</translation>
    </message>
    <message>
        <source>On %1 by law. Prepare it now.</source>
        <translation>Dana %1 po zakonu. Pripremite na vreme.</translation>
    </message>
    <message>
        <source>On %1 as far as we know. Check the length with a lawyer.</source>
        <translation>Dana %1, koliko znamo. Dužinu roka proverite sa advokatom.</translation>
    </message>
    <message>
        <source>Planned for %1. Record how it went.</source>
        <translation>Bilo zakazano za %1 Upišite kako je proteklo.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Ask the person whether a woman or a man should lead it.</source>
        <translation>Pitajte osobu da li razgovor treba da vodi žena ili muškarac.</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1. See to the interpreter and to who goes along.</source>
        <extracomment>What has to be prepared; %1 is &apos;A woman&apos;, &apos;A man&apos; or &apos;No preference&apos;</extracomment>
        <translation>Traženo da razgovor vodi: %1. Obezbedite prevodioca i proverite ko ide sa osobom.</translation>
    </message>
    <message>
        <source>On %1. The person need not come. Ask how it went afterwards.</source>
        <translation>Dana %1 Osoba ne mora da dođe. Posle pitajte kako je bilo.</translation>
    </message>
    <message>
        <source>On %1. Agree on who goes along and on what protects there.</source>
        <translation>Dana %1 Dogovorite ko ide sa osobom i šta tamo štiti.</translation>
    </message>
    <message>
        <source>Open since %1. A result closes it, or a written reason.</source>
        <translation>Obaveza otvorena od %1 Zatvara se rezultatom ili pisanim razlogom.</translation>
    </message>
    <message>
        <source>Sent on %1, no answer yet.</source>
        <translation>Poslato %1, još nema odgovora.</translation>
    </message>
    <message>
        <source>Answered on %1: %2. The new outcome is still to be recorded.</source>
        <translation>Odgovoreno %1 – %2. Novi ishod tek treba upisati.</translation>
    </message>
    <message>
        <source>Asked on %1, no answer yet.</source>
        <translation>Pitano %1, još nema odgovora.</translation>
    </message>
    <message>
        <source>Open since %1; the protection has no last day.</source>
        <translation>Postupak otvoren od %1; zaštita nema poslednji dan.</translation>
    </message>
    <message>
        <source>Open since %1, and nothing protects the person meanwhile.</source>
        <translation>Postupak otvoren od %1, a ništa u međuvremenu ne štiti osobu.</translation>
    </message>
    <message>
        <source>Decided on %1, and it is not recorded that the person knows. Tell them safely and in their language.</source>
        <translation>Odlučeno %1, a nije upisano da osoba zna. Saopštite joj bezbedno i na njenom jeziku.</translation>
    </message>
    <message>
        <source>The report of %1 has no procedure yet.</source>
        <translation>Prijava od %1 još nema postupak.</translation>
    </message>
    <message>
        <source>Received on %1, not sent on yet. Add who it is about, or send it as it is.</source>
        <translation>Primljena %1, još nije poslata. Dodajte osobe na koje se odnosi, ili je pošaljite ovakvu.</translation>
    </message>
    <message>
        <source>Sent on %1, no answer yet. Ask, and note the reaction in the report.</source>
        <translation>Poslata %1, još nema odgovora. Pitajte i u prijavi upišite reakciju.</translation>
    </message>
    <message>
        <source>The procedure still waits. Prolong it, or find something else.</source>
        <translation>Postupak još čeka. Produžite zaštitu ili nađite drugu.</translation>
    </message>
    <message>
        <source>At risk since %1. See what holds now.</source>
        <translation>U riziku od %1 Pogledajte šta sada važi.</translation>
    </message>
    <message>
        <source>Agreed when the file was closed on %1.</source>
        <translation>Dogovoreno kada je predmet zatvoren %1</translation>
    </message>
    <message>
        <source>Asked for on %1, no answer yet.</source>
        <translation>Zatraženo %1, još nema odgovora.</translation>
    </message>
    <message>
        <source>Asked for on %1, and nobody answered. Ask again, or ask elsewhere.</source>
        <translation>Zatraženo %1, bez odgovora. Zatražite ponovo ili na drugom mestu.</translation>
    </message>
    <message>
        <source>Looked at on %1. Ask the person again, and look again.</source>
        <translation>Razmotreno dana %1 Ponovo pitajte osobu i ponovo razmotrite.</translation>
    </message>
    <message>
        <source>Nobody has recorded yet what is best for the person.</source>
        <translation>Još nije upisano šta je najbolje za osobu.</translation>
    </message>
    <message>
        <source>Looked at on %1. Ask the child again, and look again.</source>
        <translation>Razmotreno dana %1 Ponovo pitajte dete i ponovo razmotrite.</translation>
    </message>
    <message>
        <source>Nobody has recorded yet what is best for the child.</source>
        <translation>Još nije upisano šta je najbolje za dete.</translation>
    </message>
    <message>
        <source>Begun on %1. It ends when the person is ready, never by a day.</source>
        <translation>Započeta dana %1 Završava se kada je osoba spremna, nikada po datumu.</translation>
    </message>
    <message>
        <source>Looked at on %1. Law and practice may have changed.</source>
        <translation>Razmotreno %1 Zakon i praksa su se možda promenili.</translation>
    </message>
    <message>
        <source>About everybody on the report of %1, and nobody has told them yet.</source>
        <translation>O svima iz prijave od %1, a podnosiocu još niko nije javio.</translation>
    </message>
    <message>
        <source>Reported on %1, and nobody has told them yet.</source>
        <translation>Prijavljeno %1, a podnosiocu još niko nije javio.</translation>
    </message>
    <message>
        <source>Planned, and nobody has said that it took place. Record it or call it off.</source>
        <translation>Planiran je, a nije upisano da je obavljen. Upišite ga ili ga otkažite.</translation>
    </message>
    <message>
        <source>Planned. See who comes along, and which languages are spoken there.</source>
        <translation>Planiran je. Proverite ko još ide i koji se jezici tamo govore.</translation>
    </message>
    <message>
        <source>Agreed at the visit on %1, and not marked as done.</source>
        <translation>Dogovoreno na terenu %1, a nije označeno kao urađeno.</translation>
    </message>
    <message>
        <source>Agreed at the contact on %1. Do not call back: it is not safe. Wait for the next call.</source>
        <translation>Dogovoreno pri kontaktu %1 Ne uzvraćajte poziv: nije bezbedno. Sačekajte sledeći poziv.</translation>
    </message>
    <message>
        <source>Agreed at the contact on %1. Look first whether calling back is safe.</source>
        <translation>Dogovoreno pri kontaktu %1 Prvo proverite da li je bezbedno uzvratiti poziv.</translation>
    </message>
    <message>
        <source>Admitted on %1, not screened yet. It shows what to ask for.</source>
        <translation>Prijem %1, trijaža još nije urađena. Ona pokazuje šta treba zatražiti.</translation>
    </message>
    <message>
        <source>Met on %1, not screened yet. It shows what to ask for.</source>
        <translation>Prvi kontakt %1, trijaža još nije urađena. Ona pokazuje šta treba zatražiti.</translation>
    </message>
    <message>
        <source>Called on %1, and it is not recorded that the police know. Inform them.</source>
        <translation>Poziv %1, nije upisano da policija zna. Obavestite je.</translation>
    </message>
    <message>
        <source>Called on %1, not found yet. Ask the caller and the police again.</source>
        <translation>Poziv %1, dete još nije pronađeno. Ponovo pitajte osobu koja je zvala i policiju.</translation>
    </message>
    <message>
        <source>Since %1, and nobody has said what it is.</source>
        <translation>Od %1, i niko još nije rekao šta je to.</translation>
    </message>
    <message>
        <source>Since %1. Keep longer, hold or erase: nothing is erased by itself.</source>
        <translation>Od %1 Čuvajte duže, zadržite ili obrišite: ništa se ne briše samo od sebe.</translation>
    </message>
    <message>
        <source>The next step of the pathway &apos;%1&apos;.</source>
        <translation>Sledeći korak na putu zaštite „%1“.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Assess again</source>
        <translation>Ponovna procena</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan podrške</translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation>Pitati kako je prošlo</translation>
    </message>
    <message>
        <source>Referral without answer</source>
        <translation>Upućivanje bez odgovora</translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>Saglasnost ističe</translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>Dokument ističe</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Put zaštite</translation>
    </message>
    <message>
        <source>Confirm the safe contact</source>
        <translation>Potvrditi bezbedan kontakt</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Završiti procenu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is due and about what: &apos;Care plan: Legal aid&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Proceni</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Upiši</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Prati</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Obnovi</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Potvrdi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation>Zakonski rok</translation>
    </message>
    <message>
        <source>Try to find the person</source>
        <translation>Pokušati da se osoba pronađe</translation>
    </message>
    <message>
        <source>Ask about the person</source>
        <translation>Raspitati se o osobi</translation>
    </message>
    <message>
        <source>Explain the rights again</source>
        <translation>Ponovo objasniti prava</translation>
    </message>
    <message>
        <source>Removal is threatened</source>
        <translation>Preti udaljenje</translation>
    </message>
    <message>
        <source>Must follow</source>
        <translation>Mora da usledi</translation>
    </message>
    <message>
        <source>Ask the Centre</source>
        <translation>Pitati Centar</translation>
    </message>
    <message>
        <source>Waits without protection</source>
        <translation>Čeka bez zaštite</translation>
    </message>
    <message>
        <source>Protection ends</source>
        <translation>Zaštita ističe</translation>
    </message>
    <message>
        <source>Person at risk: look again</source>
        <translation>Lice u riziku: ponovo razmotriti</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>Guarantee without answer</source>
        <translation>Garancija bez odgovora</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Razmotri</translation>
    </message>
    <message>
        <source>Feedback was promised</source>
        <translation>Obećana povratna informacija</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>Posle terena</translation>
    </message>
    <message>
        <source>Representation expires</source>
        <translation>Zastupanje ističe</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Razgovor</translation>
    </message>
    <message>
        <source>Accommodation without answer</source>
        <translation>Smeštaj bez odgovora</translation>
    </message>
    <message>
        <source>Country of origin: look again</source>
        <translation>Zemlja porekla: ponovo razmotriti</translation>
    </message>
    <message>
        <source>Get the document</source>
        <translation>Pribaviti dokument</translation>
    </message>
    <message>
        <source>Report without a procedure</source>
        <translation>Prijava bez postupka</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Sprovedi</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Pitaj opet</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Pitaj</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Počni</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Produži</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Preduzmi</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Postupi</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Objasni</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Zaštiti</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Ročište</translation>
    </message>
    <message>
        <source>Phase of the plan: look again</source>
        <translation>Faza plana: ponovo razmotriti</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Zajedno razmotriti</translation>
    </message>
    <message numerus="yes">
        <source>%n people, in common: %1</source>
        <extracomment>several people, and what they share: &apos;3 people, in common: employer&apos;</extracomment>
        <translation>
            <numerusform>%n osoba, zajedničko: %1</numerusform>
            <numerusform>%n osobe, zajedničko: %1</numerusform>
            <numerusform>%n osoba, zajedničko: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Pogledaj</translation>
    </message>
    <message>
        <source>End of keeping</source>
        <translation>Kraj čuvanja</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>how many are past their length of keeping</extracomment>
        <translation>
            <numerusform>%n predmet</numerusform>
            <numerusform>%n predmeta</numerusform>
            <numerusform>%n predmeta</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Odluči</translation>
    </message>
    <message>
        <source>Next contact agreed</source>
        <translation>Dogovoren sledeći kontakt</translation>
    </message>
    <message>
        <source>Screen after coming</source>
        <translation>Uraditi trijažu po dolasku</translation>
    </message>
    <message>
        <source>Missing child</source>
        <translation>Nestalo dete</translation>
    </message>
    <message>
        <source>Tell the person the decision</source>
        <translation>Saopštiti osobi odluku</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Izlazak na teren</translation>
    </message>
    <message>
        <source>Does it still protect: %1</source>
        <extracomment>a measure of protection that has no last day</extracomment>
        <translation>Da li još štiti: %1</translation>
    </message>
    <message>
        <source>Complaint or request for review</source>
        <translation>Pritužba ili zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>Protection without a last day</source>
        <translation>Zaštita bez poslednjeg dana</translation>
    </message>
    <message>
        <source>Report with nobody on it</source>
        <translation>Prijava bez ijedne osobe</translation>
    </message>
    <message>
        <source>%1 does this.</source>
        <extracomment>a task and the colleague who does it</extracomment>
        <translation>Ovo radi %1.</translation>
    </message>
    <message>
        <source>A case worker or a coordinator does this.</source>
        <translation>Ovo radi stručna osoba ili koordinacija.</translation>
    </message>
    <message>
        <source>Close the duty</source>
        <translation>Zatvori obavezu</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Javi ishod</translation>
    </message>
    <message>
        <source>Tell the person</source>
        <translation>Obavesti osobu</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>Reports</source>
        <translation>Prijave</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Procene</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Upućivanja</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan podrške</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usluge</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Putevi zaštite</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Changes of the record</source>
        <translation>Promene zapisa</translation>
    </message>
    <message numerus="yes">
        <source>  ·  %n minute(s)</source>
        <translation>
            <numerusform>  ·  %n minut</numerusform>
            <numerusform>  ·  %n minuta</numerusform>
            <numerusform>  ·  %n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <translation>Saglasnost data: %1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <translation>Saglasnost povučena: %1</translation>
    </message>
    <message>
        <source>Consent not given: %1</source>
        <translation>Saglasnost nije data: %1</translation>
    </message>
    <message>
        <source>Step left out: %1</source>
        <translation>Korak izostavljen: %1</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Korak urađen: %1</translation>
    </message>
    <message>
        <source>Service given: %1</source>
        <translation>Usluga pružena: %1</translation>
    </message>
    <message>
        <source>Service recorded: %1</source>
        <translation>Usluga upisana: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Referral sent: %1</source>
        <translation>Upućivanje poslato: %1</translation>
    </message>
    <message>
        <source>Referral accepted: %1</source>
        <translation>Upućivanje prihvaćeno: %1</translation>
    </message>
    <message>
        <source>Referral declined by the provider: %1</source>
        <translation>Pružalac nije prihvatio upućivanje: %1</translation>
    </message>
    <message>
        <source>Referral completed: %1</source>
        <translation>Upućivanje završeno: %1</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Upućivanje: %1</translation>
    </message>
    <message>
        <source>Pathway begun: %1</source>
        <translation>Put zaštite započet: %1</translation>
    </message>
    <message>
        <source>Pathway ended: %1</source>
        <translation>Put zaštite završen: %1</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Zapis otvoren</translation>
    </message>
    <message>
        <source>Category changed to: %1</source>
        <translation>Kategorija promenjena u: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Sada: %1</translation>
    </message>
    <message>
        <source>Responsible worker changed</source>
        <translation>Promenjena zadužena osoba</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>SOS telefon</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Helpline: %1</source>
        <translation>SOS telefon: %1</translation>
    </message>
    <message>
        <source>Report of suspected trafficking sent on</source>
        <translation>Prijava sumnje na trgovinu ljudima poslata</translation>
    </message>
    <message>
        <source>Report of suspected trafficking</source>
        <translation>Prijava sumnje na trgovinu ljudima</translation>
    </message>
    <message>
        <source>Report of suspected trafficking: %1</source>
        <translation>Prijava sumnje na trgovinu ljudima: %1</translation>
    </message>
    <message>
        <source>Identification procedure</source>
        <translation>Postupak identifikacije</translation>
    </message>
    <message>
        <source>What follows a decision</source>
        <translation>Šta sledi posle odluke</translation>
    </message>
    <message>
        <source>Contacts with the Centre</source>
        <translation>Kontakti sa Centrom</translation>
    </message>
    <message>
        <source>Talks about rights</source>
        <translation>Razgovori o pravima</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Zaštita tokom čekanja</translation>
    </message>
    <message>
        <source>Protection as a person at risk</source>
        <translation>Zaštita lica u riziku</translation>
    </message>
    <message>
        <source>Search for the person</source>
        <translation>Traženje osobe</translation>
    </message>
    <message>
        <source>Closing and after</source>
        <translation>Zatvaranje i posle njega</translation>
    </message>
    <message>
        <source>Contact: %1, %2</source>
        <translation>Kontakt: %1, %2</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Razgovori</translation>
    </message>
    <message>
        <source>Legal representation</source>
        <translation>Pravno zastupanje</translation>
    </message>
    <message>
        <source>Requests for accommodation</source>
        <translation>Zahtevi za smeštaj</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Zavisni položaj</translation>
    </message>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Radna prava ili eksploatacija</translation>
    </message>
    <message>
        <source>Threats of return or removal</source>
        <translation>Pretnje vraćanjem ili udaljenjem</translation>
    </message>
    <message>
        <source>Obstacles at institutions</source>
        <translation>Prepreke u institucijama</translation>
    </message>
    <message>
        <source>Phases of the plan</source>
        <translation>Faze plana</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Ročišta</translation>
    </message>
    <message>
        <source>Events that ask for a new assessment</source>
        <translation>Događaji posle kojih treba nova procena</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Dogodilo se: %1</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Ciljevi</translation>
    </message>
    <message>
        <source>Special guarantees</source>
        <translation>Posebne garancije</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Ranjivosti</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Zemlja porekla</translation>
    </message>
    <message>
        <source>Steps and duties not met</source>
        <translation>Neispunjeni koraci i obaveze</translation>
    </message>
    <message>
        <source>Goal reached: %1</source>
        <translation>Cilj ostvaren: %1</translation>
    </message>
    <message>
        <source>Goal set: %1</source>
        <translation>Cilj postavljen: %1</translation>
    </message>
    <message>
        <source>Need met: %1</source>
        <translation>Potreba zadovoljena: %1</translation>
    </message>
    <message>
        <source>Need closed: %1, %2</source>
        <translation>Potreba zatvorena: %1, %2</translation>
    </message>
    <message>
        <source>Need noted: %1</source>
        <translation>Potreba uočena: %1</translation>
    </message>
    <message>
        <source>Stays in the shelter</source>
        <translation>Boravci u skloništu</translation>
    </message>
    <message>
        <source>Moved to another bed: %1</source>
        <translation>Premeštaj u drugi krevet: %1</translation>
    </message>
    <message>
        <source>Stay ended: %1</source>
        <translation>Boravak završen: %1</translation>
    </message>
    <message>
        <source>Stay ended: %1, then: %2</source>
        <translation>Boravak završen: %1, zatim: %2</translation>
    </message>
    <message>
        <source>Stay begun: %1</source>
        <translation>Boravak počeo: %1</translation>
    </message>
    <message>
        <source>Complaints that nobody decides</source>
        <translation>Pritužbe zbog ćutanja</translation>
    </message>
    <message>
        <source>Document: %1 (%2)</source>
        <extracomment>a kind of document, and where it is: &apos;Document: Passport (with the employer)&apos;</extracomment>
        <translation>Dokument: %1 (%2)</translation>
    </message>
    <message>
        <source>Requests for review</source>
        <translation>Zahtevi za preispitivanje</translation>
    </message>
    <message>
        <source>Where the person stays is not known any more</source>
        <translation>Više se ne zna gde osoba boravi</translation>
    </message>
    <message>
        <source>Stays now: %1</source>
        <translation>Sada boravi: %1</translation>
    </message>
</context>
<context>
    <name>TutorialWords</name>
    <message>
        <source>Find a person</source>
        <translation>Pronađite osobu</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for People. Go down the list with the arrows and open somebody with Enter. Names stay hidden.</source>
        <translation>Pritisnite Ctrl+2 za Osobe. Strelicama idite niz spisak i otvorite nekoga tasterom Enter. Imena ostaju skrivena.</translation>
    </message>
    <message>
        <source>Read the safe contact</source>
        <translation>Pročitajte bezbedan kontakt</translation>
    </message>
    <message>
        <source>Reveal a name</source>
        <translation>Otkrijte ime</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Upišite kontakt</translation>
    </message>
    <message>
        <source>Assess immediate safety</source>
        <translation>Procenite neposrednu bezbednost</translation>
    </message>
    <message>
        <source>Add an action to the care plan</source>
        <translation>Dodajte korak u plan podrške</translation>
    </message>
    <message>
        <source>Look at Today</source>
        <translation>Pogledajte Danas</translation>
    </message>
    <message>
        <source>Press Ctrl+1. What the records ask for stands here by itself, with the reason.</source>
        <translation>Pritisnite Ctrl+1. Ono što zapisi traže stoji ovde samo, sa razlogom.</translation>
    </message>
    <message>
        <source>Hide, then lock</source>
        <translation>Sakrijte, pa zaključajte</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Napravite kopiju</translation>
    </message>
    <message>
        <source>Press C, or Record contact. Fill in how and whether it was safe to talk, then save with Ctrl+Enter.</source>
        <translation>Pritisnite C ili „Upiši kontakt“. Upišite kako i da li je bilo bezbedno razgovarati, pa sačuvajte sa Ctrl+Enter.</translation>
    </message>
    <message>
        <source>With a person open, press Ctrl+K, type Immediate safety and press Enter. Answer with the digits that stand before the answers; Not asked is a full answer. Complete with Ctrl+Enter.</source>
        <translation>Dok je neka osoba otvorena, pritisnite Ctrl+K, upišite Neposredna bezbednost i pritisnite Enter. Odgovarajte ciframa koje stoje ispred odgovora; „Nije pitano“ je potpun odgovor. Završite tasterima Ctrl+Enter.</translation>
    </message>
    <message>
        <source>With a person open, press T, or choose Add action in Care plan: who does what, until when. Save with Ctrl+Enter. A plan without needs begins with a need. What an assessment put there by itself does not count here.</source>
        <translation>Dok je neka osoba otvorena, pritisnite T ili u Planu podrške izaberite „Dodaj korak“: ko radi šta i do kada. Sačuvajte sa Ctrl+Enter. Plan bez potreba počinje potrebom. Ono što je procena sama dodala u plan ovde se ne računa.</translation>
    </message>
    <message>
        <source>Press Ctrl+K, type backup and open Go to backup and restore with Enter. Then press Make the copy, or Ctrl+Enter. It is read back and checked before it counts.</source>
        <translation>Pritisnite Ctrl+K, upišite kopiju i tasterom Enter otvorite „Idi na kopiju i vraćanje“. Zatim pritisnite „Napravi kopiju“ ili Ctrl+Enter. Kopija se ponovo čita i proverava pre nego što se računa.</translation>
    </message>
    <message>
        <source>Ctrl+H covers the window with a clock. After a second any key but Esc and Ctrl+H brings it back, for 30 seconds. Ctrl+L locks. Unlock again; for the demonstration the page shows how.</source>
        <translation>Ctrl+H pokriva prozor satom. Posle jedne sekunde vraća ga bilo koji taster osim Esc i Ctrl+H, u roku od 30 sekundi. Ctrl+L zaključava. Ponovo otključajte; za vežbu strana pokazuje kako.</translation>
    </message>
    <message>
        <source>With a person open, go to the section Contacts, safety with the arrows. Press Ctrl+K, type Agreed ways and press Enter: how, when and through whom this person may be reached, and what must never be said. Read it before every call. Where nothing is recorded, try somebody else.</source>
        <translation>Dok je neka osoba otvorena, strelicama pređite na odeljak Bezbedan kontakt. Pritisnite Ctrl+K, upišite „Dogovoreni načini“ i pritisnite Enter: kako, kada i preko koga se može doći do osobe i šta nikada ne sme da se kaže. Pročitajte ih pre svakog poziva. Gde ništa nije upisano, otvorite neku drugu osobu.</translation>
    </message>
    <message>
        <source>With a person open, press Alt+R. The name hides again by itself, and the journal notes that you saw it. Where a name must not be said, that stands in its place.</source>
        <translation>Dok je neka osoba otvorena, pritisnite Alt+R. Ime se samo ponovo sakrije, a dnevnik beleži da ste ga videli. Gde ime ne sme da se izgovori, to piše umesto njega.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>%1 Undo takes back all of it: %2.</source>
        <extracomment>%1 says what was saved; %2 lists every kind of record that was saved with it</extracomment>
        <translation>%1 Poništavanje obuhvata sve: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a kind of record, and how many of it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1 Undo takes back all of it (%n record(s)).</source>
        <extracomment>%1 says what was saved; %n is how many records were saved with it, two or more</extracomment>
        <translation>
            <numerusform>%1 Poništavanje obuhvata sve (%n zapis).</numerusform>
            <numerusform>%1 Poništavanje obuhvata sve (%n zapisa).</numerusform>
            <numerusform>%1 Poništavanje obuhvata sve (%n zapisa).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadCard</name>
    <message>
        <source>What is kept here could not be read.</source>
        <translation>Ono što se ovde čuva nije moglo da se pročita.</translation>
    </message>
    <message>
        <source>Nothing is shown, so that nothing is written over it. Open the section again.</source>
        <translation>Ništa se ne prikazuje, da se preko toga ništa ne bi upisalo. Ponovo otvorite ovaj deo.</translation>
    </message>
</context>
<context>
    <name>VulnerabilityCard</name>
    <message>
        <source>Vulnerabilities</source>
        <translation>Ranjivosti</translation>
    </message>
    <message>
        <source>Note a vulnerability</source>
        <translation>Upiši ranjivost</translation>
    </message>
    <message>
        <source>None is known. What is noted here, with how it is known, is the basis of special guarantees.</source>
        <translation>Nije poznata nijedna. Ono što se ovde upiše, i kako se zna, osnov je za posebne garancije.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Nobody has noted yet how this is known.</source>
        <translation>Još nije upisano kako se to zna.</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Navedi kako</translation>
    </message>
    <message>
        <source>screening of %1</source>
        <translation>trijaža od %1</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Ranjivost</translation>
    </message>
    <message>
        <source>What asks for special care, since when it is known, and from where.</source>
        <translation>Šta traži posebnu pažnju, od kada se zna i odakle.</translation>
    </message>
    <message>
        <source>Save the vulnerability</source>
        <translation>Sačuvaj ranjivost</translation>
    </message>
    <message>
        <source>The vulnerability is saved.</source>
        <translation>Ranjivost je sačuvana.</translation>
    </message>
    <message>
        <source>What makes the person vulnerable</source>
        <translation>Šta osobu čini ranjivom</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Zna se od</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Odakle znamo</translation>
    </message>
    <message>
        <source>Raised by the screening of</source>
        <translation>Pokazala trijaža od</translation>
    </message>
    <message>
        <source>What was said or seen, and the paper that says it</source>
        <translation>Šta je rečeno ili viđeno i dokument koji to kaže</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Kako osoba to vidi</translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Woman or girl</source>
        <translation>Žena ili devojčica</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation>Muškarac ili dečak</translation>
    </message>
    <message>
        <source>Girl, born %1</source>
        <translation>Devojčica, rođena %1</translation>
    </message>
    <message>
        <source>Boy, born %1</source>
        <translation>Dečak, rođen %1</translation>
    </message>
    <message>
        <source>Child, born %1</source>
        <translation>Dete, rođeno %1</translation>
    </message>
    <message>
        <source>Woman, born %1</source>
        <translation>Žena, rođena %1</translation>
    </message>
    <message>
        <source>Man, born %1</source>
        <translation>Muškarac, rođen %1</translation>
    </message>
    <message>
        <source>Person, born %1</source>
        <translation>Osoba, rođena %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>an estimated year of birth: &apos;Woman, born about 1998&apos;</extracomment>
        <translation>oko %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>keep-latin: pattern of a date with day, month and year, as QLocale takes it</extracomment>
        <translation>d. M. yyyy.</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>keep-latin: pattern of a date of this year, without the year</extracomment>
        <translation>d. M.</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>kasni %n dan</numerusform>
            <numerusform>kasni %n dana</numerusform>
            <numerusform>kasni %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>danas</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>sutra</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>keep-latin: pattern of a day within the next week</extracomment>
        <translation>ddd d. M.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Nije procenjeno</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Nizak rizik</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Srednji rizik</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Visok rizik</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Neposredna opasnost</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>no day noted</source>
        <translation>dan nije upisan</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n bajt</numerusform>
            <numerusform>%n bajta</numerusform>
            <numerusform>%n bajtova</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with a definition that is not on this laptop.</source>
        <translation>Napravljeno prema definiciji koje nema na ovom računaru.</translation>
    </message>
</context>
<context>
    <name>zaklon::desktop::Application</name>
    <message>
        <source>This is the demonstration.</source>
        <translation>Ovo je vežba.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Priprema vežbe</translation>
    </message>
    <message>
        <source>People are being invented. This happens once.</source>
        <translation>Osobe se izmišljaju. To se radi samo jednom.</translation>
    </message>
    <message>
        <source>User name: %1. Passphrase: %2</source>
        <translation>Korisničko ime: %1. Lozinka: %2</translation>
    </message>
    <message>
        <source>User name: %1. Passphrase, unless it was changed: %2</source>
        <translation>Korisničko ime: %1. Lozinka, ako nije promenjena: %2</translation>
    </message>
</context>
<context>
    <name>zaklon::desktop::Guidance</name>
    <message>
        <source>The first day waits for you: Ctrl+K, tutorial.</source>
        <translation>Prvi dan vas čeka: Ctrl+K, vodič.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AddColleaguePanel</name>
    <message>
        <source>A new colleague</source>
        <translation>Nova osoba u timu</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Daj pristup</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>Typed at every unlock; never given to anybody else later.</source>
        <translation>Kuca se pri svakom otključavanju; kasnije se ne daje nikom drugom.</translation>
    </message>
    <message>
        <source>Name shown to colleagues</source>
        <translation>Ime koje vidi tim</translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation>Upišite korisničko ime.</translation>
    </message>
    <message>
        <source>Somebody has or had this user name. Choose another one.</source>
        <translation>Neko ima ili je imao ovo korisničko ime. Izaberite drugo.</translation>
    </message>
    <message>
        <source>All places for colleagues are taken. End somebody&apos;s access first.</source>
        <translation>Sva mesta u timu su zauzeta. Najpre nekome ukinite pristup.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Tell the first passphrase in person. Your colleague chooses another one at the first unlock.</source>
        <translation>Prvu lozinku recite lično. Pri prvom otključavanju osoba bira drugu.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AdvocacyList</name>
    <message>
        <source>Proposals</source>
        <translation>Predlozi</translation>
    </message>
    <message>
        <source>Note a proposal</source>
        <translation>Upiši predlog</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Sačuvaj predlog</translation>
    </message>
    <message>
        <source>The proposal is saved.</source>
        <translation>Predlog je sačuvan.</translation>
    </message>
    <message>
        <source>No proposal is noted yet</source>
        <translation>Još nema upisanog predloga</translation>
    </message>
    <message>
        <source>What many people meet can be changed for all of them. Nobody is named here.</source>
        <translation>Ono na šta nailaze mnoge osobe može da se promeni za sve. Ovde se niko ne imenuje.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Predlog</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>people: %1, obstacles: %2, duties not met: %3</source>
        <translation>osobe: %1, prepreke: %2, neispunjene obaveze: %3</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>U nekoliko reči</translation>
    </message>
    <message>
        <source>Nobody&apos;s name.</source>
        <translation>Bez ičijeg imena.</translation>
    </message>
    <message>
        <source>Which law or rule</source>
        <translation>Koji zakon ili propis</translation>
    </message>
    <message>
        <source>What should change, and how</source>
        <translation>Šta treba promeniti, i kako</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Upisano dana</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Napisano dana</translation>
    </message>
    <message>
        <source>To which kind of institution</source>
        <translation>Kojoj vrsti institucije</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Koja tačno</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Podneto dana</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Odgovoreno dana</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Šta je odgovoreno</translation>
    </message>
    <message>
        <source>They are counted by what was noted of institutions, never listed.</source>
        <translation>Broje se po onome što je upisano o institucijama, nikada se ne nabrajaju.</translation>
    </message>
    <message>
        <source>Obstacles of these kinds</source>
        <translation>Prepreke ovih vrsta</translation>
    </message>
    <message>
        <source>Duties that were not met</source>
        <translation>Obaveze koje nisu ispunjene</translation>
    </message>
    <message>
        <source>Only at these institutions</source>
        <translation>Samo u ovim institucijama</translation>
    </message>
    <message>
        <source>Behind it: %1</source>
        <translation>Iza njega: %1</translation>
    </message>
    <message>
        <source>What it concerns, and what stands behind it</source>
        <translation>Na šta se odnosi i šta stoji iza toga</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Šta stoji iza toga</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AnswerFiles</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Print for the person</source>
        <translation>Odštampaj za osobu</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AppointmentDialog</name>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>With the word to come back by</source>
        <translation>Sa kodom za povratak</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Kartica za termin</translation>
    </message>
    <message>
        <source>For example 10:30.</source>
        <translation>Na primer 10:30.</translation>
    </message>
    <message>
        <source>Place, as the person wants to call it</source>
        <translation>Mesto, kako osoba želi da ga nazove</translation>
    </message>
    <message>
        <source>Nothing that says who we are. Empty: the person knows where.</source>
        <translation>Ništa što govori ko smo. Prazno: osoba zna gde.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>Upišite dan.</translation>
    </message>
    <message>
        <source>Type hours and minutes, for example 10:30.</source>
        <translation>Upišite sate i minute, na primer 10:30.</translation>
    </message>
    <message>
        <source>The card is saved. Print it, then delete the file.</source>
        <translation>Kartica je sačuvana. Odštampajte je, pa obrišite datoteku.</translation>
    </message>
    <message>
        <source>Only what stands here comes on the paper: no name, no code, no organisation. Ask first whether carrying it is safe.</source>
        <translation>Na papir dolazi samo ono što ovde stoji: ni ime, ni šifra, ni organizacija. Najpre pitajte da li je bezbedno nositi ga.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AskedFormsLine</name>
    <message>
        <source>The results ask for this next.</source>
        <translation>Rezultati traže još ovo.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AssessmentForm</name>
    <message>
        <source>answered %1 of %2</source>
        <translation>odgovoreno %1 od %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>above the questions: code and title of a questionnaire</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <extracomment>a sign that stands beside questions, and what it means</extracomment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>What is answered in words is confidential and is not shown here now.</source>
        <translation>Ono što se odgovara rečima poverljivo je i sada se ovde ne prikazuje.</translation>
    </message>
    <message>
        <source>Hide how to ask</source>
        <translation>Sakrij kako pitati</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Kako pitati</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AssessmentList</name>
    <message>
        <source>Not assessed yet</source>
        <translation>Još nije procenjeno</translation>
    </message>
    <message>
        <source>An assessment shows what to do first. Not asked is a full answer.</source>
        <translation>Procena pokazuje šta najpre uraditi. Nije pitano jeste potpun odgovor.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Procene</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Upitnik</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Kada, ko</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Rezultat</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AssessmentStarts</name>
    <message>
        <source>Begin:</source>
        <extracomment>before the buttons that each begin one questionnaire</extracomment>
        <translation>Počni:</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Počni: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttachDialog</name>
    <message>
        <source>Attach a file</source>
        <translation>Priloži datoteku</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datoteka</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Priloži</translation>
    </message>
    <message>
        <source>The file is attached.</source>
        <translation>Datoteka je priložena.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttachmentList</name>
    <message>
        <source>No file is attached.</source>
        <translation>Nijedna datoteka nije priložena.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Priloži datoteku…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Priložene datoteke</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttachmentViewer</name>
    <message>
        <source>attached on %1</source>
        <translation>priloženo %1</translation>
    </message>
    <message>
        <source>The file goes for good, and no Undo brings it back. That it was here stays in the history.</source>
        <translation>Datoteka se briše zauvek i ne može da se vrati. U istoriji ostaje da je bila ovde.</translation>
    </message>
    <message>
        <source>Your access does not include attached files.</source>
        <translation>Vaš pristup ne obuhvata priložene datoteke.</translation>
    </message>
    <message>
        <source>A PDF is not shown inside Zaklon: its reader would be a foreign program beside the keys. Save a copy to read it, and delete the copy afterwards.</source>
        <translation>PDF se ne prikazuje u Zaklonu: program za čitanje bio bi stran program pored ključeva. Da biste ga pročitali, sačuvajte kopiju i posle je obrišite.</translation>
    </message>
    <message>
        <source>The picture cannot be shown. Save a copy to look at it.</source>
        <translation>Slika ne može da se prikaže. Sačuvajte kopiju da biste je pogledali.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Slika</translation>
    </message>
    <message>
        <source>Picture: larger</source>
        <translation>Slika: veća</translation>
    </message>
    <message>
        <source>Picture: smaller</source>
        <translation>Slika: manja</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Ukloni…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Sačuvaj kopiju…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>Ukloni zauvek</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Datoteka je uklonjena.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Datoteka se otvara.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttemptMarks</name>
    <message>
        <source>No attempt yet</source>
        <translation>Još nema pokušaja</translation>
    </message>
    <message>
        <source>Last attempts: %1</source>
        <translation>Poslednji pokušaji: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BackupPage</name>
    <message>
        <source>Make a copy</source>
        <translation>Napravi kopiju</translation>
    </message>
    <message>
        <source>Check a copy</source>
        <translation>Proveri kopiju</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Šta da se uradi</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Kopija i vraćanje</translation>
    </message>
    <message>
        <source>End of keeping</source>
        <translation>Kraj čuvanja</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BarCard</name>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>U ovom periodu ništa nije izbrojano.</translation>
    </message>
    <message>
        <source>%1 of %2; all stand in the table.</source>
        <translation>%1 od %2; svi stoje u tabeli.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BarRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a bar of a figure and its value: &apos;Police: 24&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BedBoard</name>
    <message>
        <source>The person has come</source>
        <translation>Osoba je stigla</translation>
    </message>
    <message>
        <source>Move to another bed</source>
        <translation>Premesti u drugi krevet</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>Promeni dane</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Šta je važno noćas</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>Oslobodi mesto</translation>
    </message>
    <message>
        <source>End the stay</source>
        <translation>Završi boravak</translation>
    </message>
    <message>
        <source>Remove what matters tonight</source>
        <translation>Ukloni ono što je važno noćas</translation>
    </message>
    <message>
        <source>Hold this place</source>
        <translation>Rezerviši ovo mesto</translation>
    </message>
    <message>
        <source>Hold it longer, or other days</source>
        <translation>Produži rezervaciju ili promeni dane</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BedCard</name>
    <message>
        <source>More about %1</source>
        <extracomment>the menu of a place: the code of who is there, or the place: &apos;Room 1, bed A&apos;</extracomment>
        <translation>Još o: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BedList</name>
    <message>
        <source>Beds of the house</source>
        <translation>Kreveti u kući</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Dodaj krevet</translation>
    </message>
    <message>
        <source>Save the bed</source>
        <translation>Sačuvaj krevet</translation>
    </message>
    <message>
        <source>The bed is saved.</source>
        <translation>Krevet je sačuvan.</translation>
    </message>
    <message>
        <source>The house keeps no beds here yet</source>
        <translation>Kuća ovde još nema krevete</translation>
    </message>
    <message>
        <source>Add each place: then this page shows who sleeps where, what is free and what is planned.</source>
        <translation>Dodajte svako mesto: tada ova strana pokazuje ko gde spava, šta je slobodno i šta je planirano.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>For whom, which house</source>
        <translation>Za koga, koja kuća</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation>više nije mesto</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>van upotrebe</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>u upotrebi</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Soba</translation>
    </message>
    <message>
        <source>A number, or how the house calls it.</source>
        <translation>Broj, ili kako je u kući zovu.</translation>
    </message>
    <message>
        <source>Which bed</source>
        <translation>Koji krevet</translation>
    </message>
    <message>
        <source>A letter, for example. Empty for a cot.</source>
        <translation>Na primer slovo. Prazno za krevetac.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Kuća</translation>
    </message>
    <message>
        <source>The accommodation of whoever sleeps here.</source>
        <translation>Smeštaj osobe koja ovde spava.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Redosled</translation>
    </message>
    <message>
        <source>Smaller numbers stand first.</source>
        <translation>Manji brojevi stoje napred.</translation>
    </message>
    <message>
        <source>When it takes nobody</source>
        <translation>Kada ne prima nikoga</translation>
    </message>
    <message>
        <source>Out of use from</source>
        <translation>Van upotrebe od</translation>
    </message>
    <message>
        <source>No place any more from</source>
        <translation>Nije više mesto od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BegunDraft</name>
    <message>
        <source>%1, %2</source>
        <extracomment>what was begun, and the case code of whom it is about</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Go on: %1</source>
        <extracomment>what the worker began and has not saved, with the case code: &apos;Go on: Contact, LASAS-NOMIT-18&apos;</extracomment>
        <translation>Nastavi: %1</translation>
    </message>
    <message>
        <source>begun not saved yet unsaved draft unfinished continue</source>
        <extracomment>other words by which the command box finds what was begun and not saved; never shown</extracomment>
        <translation>započeto započet još nije nesačuvano sačuvano nacrt nedovršeno nezavršeno nastavi</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>započeto %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BoxEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Nije izabrano</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BoxList</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Ništa nije izabrano</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BoxTyping</name>
    <message>
        <source>There is no &apos;%1&apos; in this list.</source>
        <translation>Na ovom spisku nema „%1“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Kalendar</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CallerMark</name>
    <message>
        <source>Mark of the caller</source>
        <translation>Oznaka osobe koja zove</translation>
    </message>
    <message>
        <source>A word and a number that the caller may say next time, instead of a name.</source>
        <translation>Reč i broj koje osoba sledeći put može da kaže umesto imena.</translation>
    </message>
    <message>
        <source>Give a mark</source>
        <translation>Dodeli oznaku</translation>
    </message>
    <message>
        <source>Known: the last contact was on %1.</source>
        <translation>Poznato: poslednji kontakt je bio %1.</translation>
    </message>
    <message>
        <source>No earlier contact has this mark.</source>
        <translation>Nijedan raniji kontakt nema ovu oznaku.</translation>
    </message>
    <message>
        <source>A mark is a word and two digits, such as LUMAT-37.</source>
        <translation>Oznaka je reč i dve cifre, na primer LUMAT-37.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CardSection</name>
    <message>
        <source>Which part</source>
        <translation>Koji deo</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CarePlanSection</name>
    <message>
        <source>Care plan</source>
        <translation>Plan podrške</translation>
    </message>
    <message>
        <source>No needs yet</source>
        <translation>Još nema potreba</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>Dodaj potrebu</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Dodaj cilj</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Dodaj korak</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Urađeno</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Razmak</translation>
    </message>
    <message>
        <source>Add beside the selected line</source>
        <translation>Dodaj pored izabranog reda</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Otvori red</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Pomeri gore</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Pomeri dole</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n kasni</numerusform>
            <numerusform>%n kasne</numerusform>
            <numerusform>%n kasni</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is moved.</source>
        <translation>Red je pomeren.</translation>
    </message>
    <message>
        <source>A plan begins with what the person needs, in the person&apos;s own words.</source>
        <translation>Plan počinje onim što osobi treba, rečima same osobe.</translation>
    </message>
    <message>
        <source>Add below the selected line</source>
        <translation>Dodaj ispod izabranog reda</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CategoryCard</name>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Write why this category fits.</source>
        <translation>Upišite zašto ova kategorija odgovara.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChannelCheck</name>
    <message>
        <source>It was agreed never to use this way.</source>
        <translation>Dogovoreno je da se ovaj način nikad ne koristi.</translation>
    </message>
    <message>
        <source>This way was agreed only for what is urgent.</source>
        <translation>Ovaj način je dogovoren samo za ono što je hitno.</translation>
    </message>
    <message>
        <source>This way was not agreed as safe.</source>
        <translation>Za ovaj način nije dogovoreno da je bezbedan.</translation>
    </message>
    <message>
        <source>If it was used, record what happened all the same. After saving you can confirm what is safe.</source>
        <translation>Ako je korišćen, ipak upišite šta je bilo. Posle čuvanja možete da potvrdite šta je bezbedno.</translation>
    </message>
    <message>
        <source>Now is outside the days and hours that were agreed.</source>
        <translation>Sada nije dogovoreni dan ili sat.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CheckCopy</name>
    <message>
        <source>Check a copy</source>
        <translation>Proveri kopiju</translation>
    </message>
    <message>
        <source>A copy that was never read may be no copy. Check one each month.</source>
        <translation>Kopija koja nikad nije pročitana možda ne vredi. Proverite jednu svakog meseca.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Proveri je</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Open it with the passphrase</source>
        <translation>Otvaranje lozinkom</translation>
    </message>
    <message>
        <source>Check every page</source>
        <translation>Provera svake strane</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Datoteka kopije</translation>
    </message>
    <message>
        <source>There is no such file. Choose the copy.</source>
        <translation>Nema takve datoteke. Izaberite kopiju.</translation>
    </message>
    <message>
        <source>This copy is whole.</source>
        <translation>Ova kopija je potpuna.</translation>
    </message>
    <message>
        <source>Made on %1. It restores to the state of that moment.</source>
        <translation>Napravljena %1. Vraća stanje tog trenutka.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChecklistDialog</name>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>Print a checklist</source>
        <translation>Odštampaj podsetnik</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>podsetnik</translation>
    </message>
    <message>
        <source>Pathway or protocol</source>
        <translation>Put zaštite ili protokol</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>PDF saved.</source>
        <translation>PDF je sačuvan.</translation>
    </message>
    <message>
        <source>One small page: the steps, who takes them and until when. Nothing on it is about a person, and it bears no mark of this organisation.</source>
        <translation>Jedna mala strana: koraci, ko ih preduzima i do kada. Na njoj nema ničega o osobi, ni oznake ove organizacije.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChoiceHistory</name>
    <message>
        <source>Choices so far</source>
        <translation>Dosadašnji izbori</translation>
    </message>
    <message>
        <source>When, which pathway</source>
        <translation>Kada, koji put zaštite</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Izbor</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>poslednji kontakt %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChosenBar</name>
    <message>
        <source>Choose none</source>
        <translation>Poništi izbor</translation>
    </message>
    <message>
        <source>Esc in the list</source>
        <translation>Esc u spisku</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChosenPersons</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n osoba je izabrana</numerusform>
            <numerusform>%n osobe su izabrane</numerusform>
            <numerusform>%n osoba je izabrano</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in tabs</source>
        <translation>Otvori u karticama</translation>
    </message>
    <message>
        <source>Open the chosen people in tabs</source>
        <translation>Otvori izabrane osobe u karticama</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) assigned to %1.</source>
        <extracomment>how many people a colleague is responsible for from now on</extracomment>
        <translation>
            <numerusform>%n osoba je dodeljena: %1.</numerusform>
            <numerusform>%n osobe su dodeljene: %1.</numerusform>
            <numerusform>%n osoba je dodeljeno: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChosenRows</name>
    <message>
        <source>Assign to</source>
        <translation>Dodeli</translation>
    </message>
    <message>
        <source>Assign to a colleague (Ctrl+Shift+A)</source>
        <translation>Dodeli kolegi ili koleginici (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>Dodeli kolegi ili koleginici</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CircumstanceList</name>
    <message>
        <source>In common</source>
        <translation>Zajedničko</translation>
    </message>
    <message>
        <source>Add what they share</source>
        <translation>Dodaj zajedničko</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Sačuvano je.</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Još ništa nije upisano</translation>
    </message>
    <message>
        <source>An employer, a recruiter or an address that returns shows that people are not alone.</source>
        <translation>Poslodavac, vrbovatelj ili adresa koji se ponavljaju pokazuju da ljudi nisu sami.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Podudarnost</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Naziv ili adresa</translation>
    </message>
    <message>
        <source>As it was heard. The same in another spelling or script is found.</source>
        <translation>Kako se čulo. Prepoznaje se i u drugom pravopisu ili pismu.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skriveno</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n put</numerusform>
            <numerusform>%n puta</numerusform>
            <numerusform>%n puta</numerusform>
        </translation>
    </message>
    <message>
        <source>only here</source>
        <translation>samo ovde</translation>
    </message>
    <message>
        <source>What people share</source>
        <translation>Šta je zajedničko</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Zna se za</translation>
    </message>
    <message>
        <source>Empty: of everybody on the report.</source>
        <translation>Prazno: za sve u prijavi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CodeSetEditor</name>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>To the last of what is chosen; once more removes it</source>
        <translation>Na poslednje izabrano; još jednom ga uklanja</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ColleagueMenu</name>
    <message>
        <source>Colleagues</source>
        <translation>Kolege i koleginice</translation>
    </message>
    <message>
        <source>Why %1 takes over</source>
        <translation>Zašto preuzima %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CommandBox</name>
    <message>
        <source>Search people, notes, actions</source>
        <translation>Traži osobe, beleške, radnje</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ništa nije nađeno.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Šta je nađeno</translation>
    </message>
    <message numerus="yes">
        <source>%n found. %1</source>
        <extracomment>spoken: how many hits there are, then the one that Enter takes</extracomment>
        <translation>
            <numerusform>%n pogodak. %1</numerusform>
            <numerusform>%n pogotka. %1</numerusform>
            <numerusform>%n pogodaka. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CommandModel</name>
    <message>
        <source>People</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Uradi</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Idi</translation>
    </message>
    <message>
        <source>Found in text</source>
        <translation>Nađeno u tekstu</translation>
    </message>
    <message>
        <source>People seen in this session</source>
        <translation>Zapisi otvarani od otključavanja</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>Na ovoj strani</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CommandSearch</name>
    <message>
        <source>A name matches.</source>
        <translation>Ime se poklapa.</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>u belešci</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>u zapisu</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Počni: %1</translation>
    </message>
    <message>
        <source>for the person shown</source>
        <translation>za prikazanu osobu</translation>
    </message>
    <message>
        <source>A return code. See what may be said.</source>
        <translation>Kod za povratak. Pogledajte šta sme da se kaže.</translation>
    </message>
    <message>
        <source>in people around the person</source>
        <translation>kod osoba iz okruženja</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>u imeniku</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>tako je sada</translation>
    </message>
    <message>
        <source>in what was said</source>
        <translation>u onome što je rečeno</translation>
    </message>
    <message>
        <source>in what people share</source>
        <translation>u onome što je zajedničko</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Prijava %1</translation>
    </message>
    <message>
        <source>Helpline contact</source>
        <translation>Kontakt na SOS telefonu</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Izlazak na teren</translation>
    </message>
    <message>
        <source>procedure of %1</source>
        <translation>postupak od %1</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Upiši ishod</translation>
    </message>
    <message>
        <source>procedure decision decided dismiss dismissed reject rejected discontinued identified end ended</source>
        <extracomment>other words by which the command box finds &apos;Record the outcome&apos; of a procedure; never shown</extracomment>
        <translation>postupak odluka odlučeno odbaci odbačeno odbačena odbijeno obustavi obustavljen identifikovana kraj završen</translation>
    </message>
    <message>
        <source>record the answer reply received came</source>
        <extracomment>other words by which the command box finds what waits for an answer; never shown</extracomment>
        <translation>upiši upisati odgovor stigao primljen</translation>
    </message>
    <message>
        <source>complaint objection reply received decided request</source>
        <extracomment>other words by which the command box finds &apos;Record the answer of the review&apos;; never shown</extracomment>
        <translation>žalba pritužba prigovor zahtev stigao primljen odlučeno</translation>
    </message>
    <message>
        <source>Record the answer to the complaint</source>
        <translation>Upiši odgovor na pritužbu</translation>
    </message>
    <message>
        <source>Record the answer of the review</source>
        <translation>Upiši odgovor na zahtev za preispitivanje</translation>
    </message>
    <message>
        <source>Record who told the person</source>
        <translation>Upiši ko je osobi saopštio</translation>
    </message>
    <message>
        <source>decision outcome explained informed when how</source>
        <extracomment>other words by which the command box finds &apos;Record who told the person&apos;; never shown</extracomment>
        <translation>odluka ishod objasnio obavešten obaveštena kada kako saopšteno rečeno</translation>
    </message>
    <message>
        <source>Perhaps: not every word fits.</source>
        <translation>Možda: ne odgovara svaka reč.</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>what everybody calls the outcome of a procedure; found as if it stood in &apos;Record the outcome&apos;</extracomment>
        <translation>odluka</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ComparisonDialog</name>
    <message>
        <source>Print the comparison</source>
        <translation>Štampanje poređenja</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Jezik papira</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>poređenje</translation>
    </message>
    <message>
        <source>PDF saved.</source>
        <translation>PDF je sačuvan.</translation>
    </message>
    <message>
        <source>The pathways side by side: conditions, rights, what each gives, asks and risks, and its law. Nothing on the paper is about a person, and it bears no mark of this organisation. Its words still tell what somebody may have been through: ask the person whether it is safe to keep it.</source>
        <translation>Putevi zaštite uporedo: uslovi, prava, šta svaki daje, šta traži i koje rizike nosi, i na kom propisu počiva. Na papiru nema ničega o osobi, ni oznake ove organizacije. Reči ipak govore kroz šta je neko možda prošao: pitajte osobu da li je bezbedno da ga čuva.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Concealment</name>
    <message>
        <source>Clock</source>
        <translation>Sat</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Upiši saglasnost</translation>
    </message>
    <message>
        <source>Save consent</source>
        <translation>Sačuvaj saglasnost</translation>
    </message>
    <message>
        <source>The consent is saved.</source>
        <translation>Saglasnost je sačuvana.</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>Saglasnost još nije upisana</translation>
    </message>
    <message>
        <source>The person decides what is shared, with whom and until when. Help never depends on it.</source>
        <translation>Osoba odlučuje šta se deli, sa kim i do kada. Pomoć nikad ne zavisi od toga.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Za šta</translation>
    </message>
    <message>
        <source>With whom, what, until when</source>
        <translation>Sa kim, šta, do kada</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Odluka</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>What the person decided</source>
        <translation>Šta je osoba odlučila</translation>
    </message>
    <message>
        <source>Wishing to wait and saying no are full answers.</source>
        <translation>I „želi da sačeka“ i „ne“ potpuni su odgovori.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Sa kim</translation>
    </message>
    <message>
        <source>One organisation. Another one is another consent.</source>
        <translation>Jedna organizacija. Za drugu treba druga saglasnost.</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Šta sme da se deli</translation>
    </message>
    <message>
        <source>What the person keeps back</source>
        <translation>Šta osoba zadržava za sebe</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Objašnjeno na jeziku</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Kako je data</translation>
    </message>
    <message>
        <source>The risks were explained</source>
        <translation>Rizici su objašnjeni</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ko daje saglasnost</translation>
    </message>
    <message>
        <source>Could the guardian be the exploiter</source>
        <translation>Da li staratelj može biti eksploatator</translation>
    </message>
    <message>
        <source>Legal basis, if not consent</source>
        <translation>Pravni osnov, ako nije saglasnost</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Data dana</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Povučena dana</translation>
    </message>
    <message>
        <source>Purpose in one sentence</source>
        <translation>Svrha u jednoj rečenici</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Rečima same osobe</translation>
    </message>
    <message>
        <source>The language of the talk, not of the form.</source>
        <translation>Jezik razgovora, ne obrasca.</translation>
    </message>
    <message>
        <source>What may happen if the recipient or somebody else learns it.</source>
        <translation>Šta može da se desi ako sazna primalac ili neko drugi.</translation>
    </message>
    <message>
        <source>For a child a guardian or a court; the child is asked too.</source>
        <translation>Za dete staratelj ili sud; pita se i dete.</translation>
    </message>
    <message>
        <source>Rare, for example a duty to report. Tell the person so.</source>
        <translation>Retko, na primer obaveza prijavljivanja. Recite to osobi.</translation>
    </message>
    <message>
        <source>Short is safer; it can be given again.</source>
        <translation>Kraće je bezbednije; može se dati ponovo.</translation>
    </message>
    <message>
        <source>Why it was corrected</source>
        <translation>Zašto je ispravljena</translation>
    </message>
    <message>
        <source>Only for a mistake in writing it down. More data, a longer time or another recipient is another consent.</source>
        <translation>Samo ako je nešto pogrešno upisano. Za više podataka, duže vreme ili drugog primaoca treba nova saglasnost.</translation>
    </message>
    <message>
        <source>One consent for one purpose. Referral: the person is sent on to a service. Sharing information: somebody who works with the person already learns something.</source>
        <translation>Jedna saglasnost za jednu svrhu. Upućivanje: osoba se upućuje na neku uslugu. Deljenje podataka: nešto saznaje neko ko već radi sa osobom.</translation>
    </message>
    <message>
        <source>Never sent, whatever is agreed besides.</source>
        <translation>Nikada se ne šalje, ma šta još bilo dogovoreno.</translation>
    </message>
    <message>
        <source>Record the year of birth</source>
        <translation>Upiši godinu rođenja</translation>
    </message>
    <message>
        <source>Write why it was corrected: what was agreed changes only with a reason.</source>
        <translation>Upišite zašto se ispravlja: ono što je dogovoreno menja se samo uz razlog.</translation>
    </message>
    <message>
        <source>Then this guardian never decides for the person.</source>
        <translation>Tada taj staratelj nikad ne odlučuje za osobu.</translation>
    </message>
    <message>
        <source>The person agrees too</source>
        <translation>I osoba se slaže</translation>
    </message>
    <message>
        <source>The consent is saved and not in force yet.</source>
        <translation>Saglasnost je sačuvana i još ne važi.</translation>
    </message>
    <message>
        <source>Only what was talked about, one by one. Nothing else can be sent, except the case code or pseudonym, by which an answer finds its way. Language and interpreter belong to &apos;Needs and services&apos;.</source>
        <translation>Samo ono o čemu se razgovaralo, jedno po jedno. Ništa drugo ne može da se pošalje, osim šifre ili pseudonima, po kojima se odgovor prepoznaje. Jezik i prevodilac spadaju u „Potrebe i usluge“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactBanner</name>
    <message>
        <source>Contacts</source>
        <translation>Kontakti</translation>
    </message>
    <message>
        <source>How to make contact safely is kept in the confidential part.</source>
        <translation>Kako bezbedno stupiti u kontakt čuva se u poverljivom delu.</translation>
    </message>
    <message>
        <source>Ask a colleague with access before anybody makes contact.</source>
        <translation>Pre svakog kontakta pitajte nekoga ko ima pristup.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>No safe way to make contact is recorded. Ask first.</source>
        <translation>Nije upisan bezbedan način kontakta. Najpre pitajte.</translation>
    </message>
    <message>
        <source>Do not make contact.</source>
        <translation>Ne stupajte u kontakt.</translation>
    </message>
    <message>
        <source>Write, do not call.</source>
        <translation>Pišite, ne zovite.</translation>
    </message>
    <message>
        <source>Calling is agreed.</source>
        <translation>Dogovoreno je da smete da pozovete.</translation>
    </message>
    <message>
        <source>Only in person or through a person of trust.</source>
        <translation>Samo lično ili preko osobe od poverenja.</translation>
    </message>
    <message>
        <source>Only when it is urgent.</source>
        <translation>Samo kada je hitno.</translation>
    </message>
    <message>
        <source>Any contact may bring danger. Speak with the coordinator first.</source>
        <translation>Svaki kontakt može da donese opasnost. Najpre razgovarajte sa koordinacijom.</translation>
    </message>
    <message>
        <source>Never say: %1.</source>
        <translation>Nikad ne govorite: %1.</translation>
    </message>
    <message>
        <source>If somebody else answers: %1.</source>
        <translation>Ako se javi neko drugi: %1.</translation>
    </message>
    <message>
        <source>The device may be watched.</source>
        <translation>Uređaj je možda pod nadzorom.</translation>
    </message>
    <message>
        <source>Confirm that this is still safe.</source>
        <translation>Potvrdite da je ovo još bezbedno.</translation>
    </message>
    <message>
        <source>How to make contact safely is not shown in a presentation.</source>
        <translation>Kako se bezbedno stupa u kontakt ne prikazuje se tokom prezentacije.</translation>
    </message>
    <message>
        <source>End the presentation before anybody makes contact.</source>
        <translation>Završite prezentaciju pre nego što iko stupi u kontakt.</translation>
    </message>
    <message>
        <source>Not when: %1.</source>
        <translation>Kada nikako: %1.</translation>
    </message>
    <message>
        <source>Do not call back.</source>
        <translation>Ne uzvraćajte poziv.</translation>
    </message>
    <message>
        <source>Calling back is agreed.</source>
        <translation>Dogovoreno je uzvraćanje poziva.</translation>
    </message>
    <message>
        <source>Nobody knows whether calling back is safe.</source>
        <translation>Ne zna se da li je bezbedno uzvratiti poziv.</translation>
    </message>
    <message>
        <source>Any contact may bring danger. Wait for the next call.</source>
        <translation>Svaki kontakt može da donese opasnost. Sačekajte sledeći poziv.</translation>
    </message>
    <message>
        <source>Somebody else may answer: say nothing of what this is.</source>
        <translation>Možda se javi neko drugi: ne govorite o čemu je reč.</translation>
    </message>
    <message>
        <source>Ask before the call ends, or do not use the number.</source>
        <translation>Pitajte pre kraja poziva ili ne koristite broj.</translation>
    </message>
    <message>
        <source>There is a word for: call the police. It stands with this way.</source>
        <translation>Dogovorena je reč za: pozovite policiju. Upisana je uz ovaj način.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Još</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>svakog dana</translation>
    </message>
    <message>
        <source>Do not call back: a call on %1 said that it is not safe.</source>
        <translation>Ne uzvraćajte poziv: u pozivu od %1 rečeno je da nije bezbedno.</translation>
    </message>
    <message>
        <source>Never from %1 to %2.</source>
        <extracomment>two hours between which nobody may make contact, on any day</extracomment>
        <translation>Nikad od %1 do %2.</translation>
    </message>
    <message>
        <source>By the clock of %1.</source>
        <extracomment>a town that stands for its time zone; after the agreed days and hours</extracomment>
        <translation>Po vremenu: %1.</translation>
    </message>
    <message>
        <source>Agreed times: %1.</source>
        <translation>Dogovoreno vreme: %1.</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>Sada ne.</translation>
    </message>
    <message>
        <source>Do not call. Write, and only at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Ne zovite. Pišite, i to samo u ovo vreme: %1.</translation>
    </message>
    <message>
        <source>Call only at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Zovite samo u ovo vreme: %1.</translation>
    </message>
    <message>
        <source>Only in person or through a person of trust, at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Samo lično ili preko osobe od poverenja, u ovo vreme: %1.</translation>
    </message>
    <message>
        <source>Only when it is urgent, and only at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Samo kada je hitno, i samo u ovo vreme: %1.</translation>
    </message>
    <message>
        <source>No times are agreed: ask which are safe.</source>
        <translation>Vremena nisu dogovorena: pitajte kada je bezbedno.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactForms</name>
    <message>
        <source>What it is about</source>
        <translation>O čemu se radi</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Ko se javlja</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Gde, otprilike</translation>
    </message>
    <message>
        <source>Safe to call back</source>
        <translation>Bezbedno uzvratiti poziv</translation>
    </message>
    <message>
        <source>Danger at the time</source>
        <translation>Opasnost u to vreme</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation>Na šta se sumnja</translation>
    </message>
    <message>
        <source>Danger now: first what protects.</source>
        <translation>Opasnost sada: prvo ono što štiti.</translation>
    </message>
    <message>
        <source>With the caller&apos;s agreement, call an emergency service. Then say below what was done; &apos;nothing was possible&apos; is an answer too.</source>
        <translation>Uz pristanak osobe koja zove, pozovite hitnu službu. Zatim dole upišite šta je učinjeno; i „ništa nije bilo moguće“ je odgovor.</translation>
    </message>
    <message>
        <source>An emergency service was called</source>
        <translation>Hitna služba je pozvana</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Šta je rečeno</translation>
    </message>
    <message>
        <source>Where to call back</source>
        <translation>Gde uzvratiti poziv</translation>
    </message>
    <message>
        <source>Only if it was offered.</source>
        <translation>Samo ako ga je osoba sama dala.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Only what was offered, as rough as wished.</source>
        <translation>Samo ono što je osoba sama rekla, makar i neodređeno.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Potrebe</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Šta je učinjeno</translation>
    </message>
    <message>
        <source>Next contact agreed for</source>
        <translation>Sledeći kontakt dogovoren za</translation>
    </message>
    <message>
        <source>That contact took place on</source>
        <translation>Kada je taj kontakt bio</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuti</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Ponuda</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Who pays for the journey</source>
        <translation>Ko plaća putovanje</translation>
    </message>
    <message>
        <source>Employer named</source>
        <translation>Poslodavac naveden</translation>
    </message>
    <message>
        <source>Contract seen</source>
        <translation>Uvid u ugovor</translation>
    </message>
    <message>
        <source>Documents asked for</source>
        <translation>Tražene isprave</translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation>Šta smo savetovali</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Dete</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Uzrast</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Poslednji put viđeno</translation>
    </message>
    <message>
        <source>Police informed</source>
        <translation>Policija obaveštena</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Pronađeno</translation>
    </message>
    <message>
        <source>Reunited safely</source>
        <translation>Bezbedno vraćeno</translation>
    </message>
    <message>
        <source>Nothing of this contact is written down yet. Choose what it is about; that is enough.</source>
        <translation>U ovaj kontakt još ništa nije upisano. Dovoljno je da izaberete o čemu se radi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactLog</name>
    <message>
        <source>Contacts made</source>
        <translation>Ostvareni kontakti</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Upiši kontakt</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Sačuvaj kontakt</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Kontakt je sačuvan.</translation>
    </message>
    <message>
        <source>No contact recorded yet</source>
        <translation>Kontakt još nije upisan</translation>
    </message>
    <message>
        <source>Each contact and each attempt is kept with when, how and whether it was safe.</source>
        <translation>Čuva se svaki kontakt i svaki pokušaj: kada, kako i da li je bilo bezbedno.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kako</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Look at the banner above first.</source>
        <translation>Najpre pogledajte traku iznad.</translation>
    </message>
    <message>
        <source>Was it safe to talk</source>
        <translation>Da li je bilo bezbedno razgovarati</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuta</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Rečima same osobe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>The person made contact</source>
        <translation>Osoba se sama javila</translation>
    </message>
    <message>
        <source>As far as you could tell. Unknown is an answer.</source>
        <translation>Koliko ste mogli da procenite. I „ne zna se“ je odgovor.</translation>
    </message>
    <message>
        <source>Only what the person wants to have written down.</source>
        <translation>Samo ono što osoba želi da se zapiše.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about this person</source>
        <translation>
            <numerusform>%n poziv o ovoj osobi</numerusform>
            <numerusform>%n poziva o ovoj osobi</numerusform>
            <numerusform>%n poziva o ovoj osobi</numerusform>
        </translation>
    </message>
    <message>
        <source>Record attempt</source>
        <translation>Upiši pokušaj</translation>
    </message>
    <message>
        <source>The contact went by a way that was not agreed as safe.</source>
        <translation>Kontakt je ostvaren načinom za koji nije dogovoreno da je bezbedan.</translation>
    </message>
    <message>
        <source>Ask the person what is safe now.</source>
        <translation>Pitajte osobu šta je sada bezbedno.</translation>
    </message>
    <message>
        <source>Confirm what is safe</source>
        <translation>Potvrdi šta je bezbedno</translation>
    </message>
    <message>
        <source>Who made contact</source>
        <translation>Ko se javio</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>osoba</translation>
    </message>
    <message>
        <source>we</source>
        <translation>mi</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactMoment</name>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Vreme</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>Vreme se piše kao 14:30.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactPanel</name>
    <message>
        <source>Helpline contact</source>
        <translation>Kontakt na SOS telefonu</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Šta dalje sa kontaktom</translation>
    </message>
    <message>
        <source>What is written above is carried over; the contact stays.</source>
        <translation>Ono što je gore upisano se prenosi; kontakt ostaje.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Napravi prijavu</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Odnosi se na osobu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Sačuvaj kontakt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novi kontakt</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Kontakt od %1</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Kontakt je sačuvan.</translation>
    </message>
    <message>
        <source>Report %1 is begun.</source>
        <translation>Prijava %1 je započeta.</translation>
    </message>
    <message>
        <source>The contact is linked.</source>
        <translation>Kontakt je povezan.</translation>
    </message>
    <message>
        <source>The person is registered (%1).</source>
        <extracomment>the category with which a record begins</extracomment>
        <translation>Osoba je upisana (%1).</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactsSection</name>
    <message>
        <source>Contacts, safety</source>
        <translation>Bezbedan kontakt</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Koji spisak</translation>
    </message>
    <message>
        <source>Appointment card…</source>
        <translation>Kartica za termin…</translation>
    </message>
    <message>
        <source>Agree on this way</source>
        <translation>Dogovori ovaj način</translation>
    </message>
    <message>
        <source>Calling back is safe, was said in the call of %1.</source>
        <extracomment>a day and an hour</extracomment>
        <translation>U pozivu od %1 rečeno je da je bezbedno uzvratiti poziv.</translation>
    </message>
    <message>
        <source>Who called is not noted. Agree with the person whether the number may be used.</source>
        <translation>Nije upisano ko je zvao. Dogovorite se sa osobom da li broj sme da se koristi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactsView</name>
    <message>
        <source>All</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moji</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Za poziv</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvoreni</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Koji kontakti</translation>
    </message>
    <message>
        <source>What they are about</source>
        <translation>O čemu se radi</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Svi povodi</translation>
    </message>
    <message>
        <source>Mark of a caller</source>
        <translation>Oznaka osobe</translation>
    </message>
    <message>
        <source>Filter by the mark of a caller</source>
        <translation>Filtriraj po oznaci osobe koja zove</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Upiši kontakt</translation>
    </message>
    <message>
        <source>Helpline contacts</source>
        <translation>SOS kontakti</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Nijedan kontakt ne odgovara</translation>
    </message>
    <message>
        <source>No contact is logged yet</source>
        <translation>Još nema upisanih kontakata</translation>
    </message>
    <message>
        <source>Change the view or the filter to see more.</source>
        <translation>Promenite prikaz ili filter da biste videli više.</translation>
    </message>
    <message>
        <source>A call needs no name. When and what about is enough.</source>
        <translation>Za poziv nije potrebno ime. Dovoljno je kada i povodom čega.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) chosen</source>
        <translation>
            <numerusform>%n kontakt izabran</numerusform>
            <numerusform>%n kontakta izabrana</numerusform>
            <numerusform>%n kontakata izabrano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) assigned to %1.</source>
        <extracomment>how many helpline contacts a colleague goes on with from now on</extracomment>
        <translation>
            <numerusform>%n kontakt sada vodi %1.</numerusform>
            <numerusform>%n kontakta sada vodi %1.</numerusform>
            <numerusform>%n kontakata sada vodi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact is not saved yet.</source>
        <translation>Jedan kontakt još nije sačuvan.</translation>
    </message>
    <message>
        <source>Save it with Ctrl+Enter or discard it; then log the next one.</source>
        <translation>Sačuvajte ga tasterima Ctrl+Enter ili ga odbacite, pa upišite sledeći.</translation>
    </message>
    <message>
        <source>Log a helpline contact</source>
        <translation>Upiši SOS kontakt</translation>
    </message>
    <message numerus="yes">
        <source>%n more left no number: only they can call again.</source>
        <translation>
            <numerusform>Za još %n poziv nema broja: ponovo se može javiti samo ko je zvao.</numerusform>
            <numerusform>Za još %n poziva nema broja: ponovo se može javiti samo ko je zvao.</numerusform>
            <numerusform>Za još %n poziva nema broja: ponovo se može javiti samo ko je zvao.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CopyCard</name>
    <message>
        <source>Keeping the records safe</source>
        <translation>Čuvanje zapisa</translation>
    </message>
    <message>
        <source>A copy on another stick protects the records when this laptop is lost or breaks.</source>
        <translation>Kopija na drugoj USB memoriji štiti zapise kada se ovaj računar izgubi ili pokvari.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Kopija</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Sačuvaj kopiju</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nova datoteka</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Sačuvaj kopiju</translation>
    </message>
    <message>
        <source>The copy is saved. Delete it after use.</source>
        <translation>Kopija je sačuvana. Obrišite je posle upotrebe.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CopyTask</name>
    <message>
        <source>The path is copied.</source>
        <translation>Putanja je kopirana.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Kopiraj putanju</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CoursePrintDialog</name>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>Štampanje pregleda</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>On the page: the code %1, the days and kinds of what the timeline shows now, and the risk over time.</source>
        <translation>Na papiru: šifra %1, dani i vrste onoga što vremenska linija sada prikazuje i rizik kroz vreme.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>pregled</translation>
    </message>
    <message>
        <source>PDF saved. Keep it as safe as the record itself.</source>
        <translation>PDF je sačuvan. Čuvajte ga kao i sam zapis.</translation>
    </message>
    <message>
        <source>Not on the page: names, addresses, anything that was written in words, who worked on it, and the name of this organisation. That it was printed is noted in the journal.</source>
        <translation>Nije na papiru: imena, adrese, ništa što je napisano rečima, ko je radio, ni naziv ove organizacije. U dnevniku ostaje da je štampano.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CourtSection</name>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Sudski postupci</translation>
    </message>
    <message>
        <source>A planned hearing stands in Today in time.</source>
        <translation>Zakazano ročište na vreme stoji na strani Danas.</translation>
    </message>
    <message>
        <source>Add a proceeding</source>
        <translation>Dodaj postupak</translation>
    </message>
    <message>
        <source>No proceeding recorded</source>
        <translation>Nijedan postupak nije upisan</translation>
    </message>
    <message>
        <source>Whether the person takes part in one is theirs to decide; help does not depend on it.</source>
        <translation>Da li učestvuje u postupku odlučuje sama osoba; pomoć od toga ne zavisi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CredentialFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>The one of the day when the copy was made.</source>
        <translation>Ona sa dana kada je kopija napravljena.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Upišite lozinku.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Otvori kalendar</translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>Otvori kalendar (F4)</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the day.</source>
        <translation>%1 ne postoji. Proverite dan.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Godinu upišite sa četiri cifre.</translation>
    </message>
    <message>
        <source>A whole day is kept here. Leave it empty and say the year in a note.</source>
        <translation>Ovde se čuva ceo dan. Ostavite prazno i upišite godinu u belešku.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>in an empty date field; %1 is a day</extracomment>
        <translation>Na primer %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>the same in a narrow field, in fewer letters</extracomment>
        <translation>npr. %1</translation>
    </message>
    <message>
        <source>Write a day, for example %1, %2, today, friday or +14.</source>
        <extracomment>%1: a day, %2: the same without its year</extracomment>
        <translation>Upišite dan, na primer %1, %2, danas, petak ili +14.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DateText</name>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>keep-latin: pattern of a short date for QLocale::toString. Serbian: d. M. yyyy.</extracomment>
        <translation>d. M. yyyy.</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <extracomment>keep-latin: pattern of a date in words for QLocale::toString. Serbian: dddd, d. MMMM yyyy.</extracomment>
        <translation>dddd, d. MMMM yyyy.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A day and the name of its month: 31 February. Serbian: %1. %2</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DayHours</name>
    <message>
        <source>Other hours on some days</source>
        <translation>Drugo vreme nekih dana</translation>
    </message>
    <message>
        <source>Opens a field for each day of the week.</source>
        <translation>Otvara polje za svaki dan u nedelji.</translation>
    </message>
    <message>
        <source>Only on Monday</source>
        <translation>Samo ponedeljkom</translation>
    </message>
    <message>
        <source>Only on Tuesday</source>
        <translation>Samo utorkom</translation>
    </message>
    <message>
        <source>Only on Wednesday</source>
        <translation>Samo sredom</translation>
    </message>
    <message>
        <source>Only on Thursday</source>
        <translation>Samo četvrtkom</translation>
    </message>
    <message>
        <source>Only on Friday</source>
        <translation>Samo petkom</translation>
    </message>
    <message>
        <source>Only on Saturday</source>
        <translation>Samo subotom</translation>
    </message>
    <message>
        <source>Only on Sunday</source>
        <translation>Samo nedeljom</translation>
    </message>
    <message>
        <source>For example 09:00-12:00, 17:00-19:00. Empty: as said above.</source>
        <translation>Na primer 09:00-12:00, 17:00-19:00. Prazno: kako je gore rečeno.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DayQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Upišite dan kada se to desilo.</translation>
    </message>
    <message>
        <source>This day has not come yet. Write the day on which it happened.</source>
        <translation>Taj dan još nije došao. Upišite dan kada se to desilo.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DetailsSection</name>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>State of our support</source>
        <translation>Stanje naše podrške</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Pol</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Godina rođenja</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Kako znamo</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Područje porekla</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Potreban prevodilac</translation>
    </message>
    <message>
        <source>Interpreter preferred</source>
        <translation>Kog prevodioca osoba želi</translation>
    </message>
    <message>
        <source>Status in this country</source>
        <translation>Status u ovoj zemlji</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation>Gde osoba boravi</translation>
    </message>
    <message>
        <source>What makes the person vulnerable</source>
        <translation>Šta osobu čini ranjivom</translation>
    </message>
    <message>
        <source>Forms suspected or known</source>
        <translation>Oblici na koje se sumnja ili su poznati</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>Glavni oblik</translation>
    </message>
    <message>
        <source>How the person reached us</source>
        <translation>Kako je osoba stigla do nas</translation>
    </message>
    <message>
        <source>Came through a personal contact, outside a formal referral</source>
        <translation>Preko ličnog kontakta, mimo formalnog upućivanja</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Prvi kontakt</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identitet</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Datum rođenja</translation>
    </message>
    <message>
        <source>Hidden until you ask for it with F2.</source>
        <translation>Skriveno dok ne pritisnete F2.</translation>
    </message>
    <message>
        <source>Date of birth as it was told</source>
        <translation>Datum rođenja kako je ispričan</translation>
    </message>
    <message>
        <source>In the person&apos;s words, or in another calendar.</source>
        <translation>Rečima osobe ili po drugom kalendaru.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Državljanstvo</translation>
    </message>
    <message>
        <source>Without any citizenship</source>
        <translation>Bez ijednog državljanstva</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Zemlja rođenja</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Mesto rođenja</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Matični broj</translation>
    </message>
    <message>
        <source>JMBG or the number of a foreigner. Hidden until you ask for it with F2.</source>
        <translation>JMBG ili evidencijski broj stranca. Skriveno dok ne pritisnete F2.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Odbaci izmene</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Izmene su sačuvane.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>O osobi</translation>
    </message>
    <message>
        <source>Wide on purpose, so that it points at nobody.</source>
        <translation>Namerno široko, da ne ukaže ni na koga.</translation>
    </message>
    <message>
        <source>As the person tells it; no papers are needed.</source>
        <translation>Kako osoba kaže; papiri nisu potrebni.</translation>
    </message>
    <message>
        <source>The kind of place only; an address stands under Identity.</source>
        <translation>Samo vrsta mesta; adresa stoji u delu Identitet.</translation>
    </message>
    <message>
        <source>What asks for special care; only what was said or seen.</source>
        <translation>Ono što traži posebnu pažnju; samo što je rečeno ili viđeno.</translation>
    </message>
    <message>
        <source>Everything that fits; a suspicion is enough.</source>
        <translation>Sve što odgovara; dovoljna je sumnja.</translation>
    </message>
    <message>
        <source>The one that weighs most now; it may change.</source>
        <translation>Onaj koji je sada najteži; može se promeniti.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Sačuvaj izmene</translation>
    </message>
    <message>
        <source>Your role reads this page and does not change it.</source>
        <translation>Vaša uloga ovu stranu čita i ne menja je.</translation>
    </message>
    <message>
        <source>Where our work stands, not what an authority says. A file is closed or handed over under Identification.</source>
        <translation>Gde je naš rad, a ne šta kaže organ. Predmet se zatvara ili predaje u delu Identifikacija.</translation>
    </message>
    <message>
        <source>Interviewer preferred</source>
        <translation>Ko treba da vodi razgovor</translation>
    </message>
    <message>
        <source>By whom the person wants to be asked. A new interview begins with it.</source>
        <translation>Kako osoba želi. Novi razgovor polazi od toga.</translation>
    </message>
    <message>
        <source>An estimate is enough.</source>
        <translation>Dovoljna je procena.</translation>
    </message>
    <message>
        <source>Also a survivor of gender-based violence</source>
        <translation>Osoba je preživela i rodno zasnovano nasilje</translation>
    </message>
    <message>
        <source>Beside the category, whichever it is.</source>
        <translation>Uz kategoriju, bilo koja da je.</translation>
    </message>
    <message>
        <source>In the organisation</source>
        <translation>U organizaciji</translation>
    </message>
    <message>
        <source>Gender, as the person says</source>
        <translation>Rod, kako osoba kaže</translation>
    </message>
    <message>
        <source>Choose Estimate if the year is a guess.</source>
        <translation>Izaberite „Procena“ ako godina nije sigurna.</translation>
    </message>
    <message>
        <source>Ours, whatever an authority decides. Each record begins as person at risk, also one made from a report: that is enough to protect.</source>
        <translation>Naša, ma šta organ odlučio. Svaki zapis počinje kao „lice u riziku“, i onaj iz prijave: to je dovoljno za zaštitu.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DirectoryPage</name>
    <message>
        <source>Directory of services</source>
        <translation>Imenik usluga</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Dodaj pružaoca</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Filter by place</source>
        <translation>Filtriraj po mestu</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Sve usluge</translation>
    </message>
    <message>
        <source>Whoever is accepted</source>
        <translation>Sve grupe osoba</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Svi jezici</translation>
    </message>
    <message>
        <source>Formal and informal</source>
        <translation>Formalni i neformalni</translation>
    </message>
    <message>
        <source>Agreed mechanism</source>
        <translation>Dogovoreni mehanizam</translation>
    </message>
    <message>
        <source>Personal contact</source>
        <translation>Lični kontakt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Place and services</source>
        <translation>Mesto i usluge</translation>
    </message>
    <message>
        <source>No provider fits</source>
        <translation>Nijedan pružalac ne odgovara</translation>
    </message>
    <message>
        <source>Change the filter, or add who can help.</source>
        <translation>Promenite filter ili dodajte ko može da pomogne.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n pružalac</numerusform>
            <numerusform>%n pružaoca</numerusform>
            <numerusform>%n pružalaca</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the directory yet</source>
        <translation>Imenik je još prazan</translation>
    </message>
    <message>
        <source>Add who can help: referrals and consents name them.</source>
        <translation>Dodajte ko može da pomogne: upućivanja i saglasnosti ih navode.</translation>
    </message>
    <message>
        <source>How referrals go</source>
        <translation>Kako se upućuje</translation>
    </message>
    <message>
        <source>takes none now</source>
        <translation>sada ne prima</translation>
    </message>
    <message>
        <source>agreed mechanism</source>
        <translation>dogovoreni mehanizam</translation>
    </message>
    <message>
        <source>personal contact</source>
        <translation>lični kontakt</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DirectoryWay</name>
    <message>
        <source>Add a provider in the directory</source>
        <translation>Dodaj pružaoca u imeniku</translation>
    </message>
    <message>
        <source>Who can be chosen here stands in the directory; nobody does yet.</source>
        <translation>Ko ovde može da se izabere stoji u imeniku; tamo još nema nikoga.</translation>
    </message>
    <message>
        <source>What is typed here waits.</source>
        <translation>Što je ovde upisano čeka.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DispatchList</name>
    <message>
        <source>Sent</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>Note what was sent</source>
        <translation>Upiši šta je poslato</translation>
    </message>
    <message>
        <source>Save what was sent</source>
        <translation>Sačuvaj šta je poslato</translation>
    </message>
    <message>
        <source>Nothing is noted as sent</source>
        <translation>Ništa nije upisano kao poslato</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kome</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Osnov</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>to whom something was sent, and on which day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kako</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Šta je poslato</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>Po kom osnovu</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>O kome</translation>
    </message>
    <message>
        <source>Consent that covers it</source>
        <translation>Saglasnost koja to pokriva</translation>
    </message>
    <message>
        <source>Only where consent is the basis.</source>
        <translation>Samo kada je osnov saglasnost.</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Osoba je obaveštena</translation>
    </message>
    <message>
        <source>Why it went, and what exactly</source>
        <translation>Zašto je poslato i šta tačno</translation>
    </message>
    <message>
        <source>Empty: everybody on the report, and nobody by name.</source>
        <translation>Prazno: svi iz prijave, a niko poimence.</translation>
    </message>
    <message>
        <source>The note of what was sent is saved.</source>
        <translation>Beleška o poslatom je sačuvana.</translation>
    </message>
    <message>
        <source>What left, to whom and on what basis is asked for later. Nothing that left comes back; Undo takes back only the note of it. The first that is about everybody stands in the part Event by itself.</source>
        <translation>Kasnije se pita šta je poslato, kome i po kom osnovu. Ono što je poslato ne može da se vrati; Poništavanje vraća samo belešku o tome. Prvo što je o svima samo se upisuje i u deo Događaj.</translation>
    </message>
    <message>
        <source>Sent on %1; what, and on what basis, is not noted yet</source>
        <translation>Poslato %1; još nije upisano šta i po kom osnovu</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Dodaj dokument</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Sačuvaj dokument</translation>
    </message>
    <message>
        <source>The document is saved.</source>
        <translation>Dokument je sačuvan.</translation>
    </message>
    <message>
        <source>No document recorded yet</source>
        <translation>Dokument još nije upisan</translation>
    </message>
    <message>
        <source>Nobody needs a document to be here. Missing papers can be asked for.</source>
        <translation>Za podršku nije potreban nijedan dokument. Papiri koji nedostaju mogu da se zatraže.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Gde je</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Važi do</translation>
    </message>
    <message>
        <source>A document kept by an employer is a sign to look at.</source>
        <translation>Dokument koji drži poslodavac jeste znak koji treba pogledati.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Važi od</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>To be got by</source>
        <translation>Pribaviti do</translation>
    </message>
    <message>
        <source>For one that is missing, requested or with the employer. Today reminds you.</source>
        <translation>Za dokument koji nedostaje, koji je zatražen ili je kod poslodavca. Danas podseća.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DraftLine</name>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>What you began on %1 belongs to something that was done or taken out meanwhile.</source>
        <translation>Ono što je započeto %1 pripada nečemu što je u međuvremenu urađeno ili uklonjeno.</translation>
    </message>
    <message>
        <source>The words stay until you discard them.</source>
        <translation>Tekst ostaje dok ga ne odbacite.</translation>
    </message>
    <message>
        <source>Discard the words</source>
        <translation>Odbaci tekst</translation>
    </message>
    <message>
        <source>You began this here on %1: %2.</source>
        <extracomment>when, and what was begun: &apos;You began this here on 12 Mar 14:05: Contact.&apos;</extracomment>
        <translation>Ovde ste %1 započeli: %2.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DraftOffer</name>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Počni iznova</translation>
    </message>
    <message>
        <source>What was begun is thrown away.</source>
        <translation>Započeto se odbacuje.</translation>
    </message>
    <message>
        <source>You began this on %1.</source>
        <translation>Ovo ste započeli %1.</translation>
    </message>
    <message>
        <source>What you typed is back. It is not saved yet.</source>
        <translation>Ono što ste upisali je vraćeno. Još nije sačuvano.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueCommands</name>
    <message>
        <source>Put off</source>
        <translation>Odloži</translation>
    </message>
    <message>
        <source>Put off what is chosen</source>
        <translation>Odloži izabrano</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Dodeli</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>Dodeli kolegi ili koleginici</translation>
    </message>
    <message>
        <source>postpone snooze later another day</source>
        <extracomment>other words by which the command box finds &apos;Put off what is chosen&apos;; never shown</extracomment>
        <translation>kasnije drugi dan prolongiraj</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n stvar je izabrana</numerusform>
            <numerusform>%n stvari su izabrane</numerusform>
            <numerusform>%n stvari je izabrano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) with one reason and one day</source>
        <translation>
            <numerusform>%n stvar, jedan razlog i jedan dan</numerusform>
            <numerusform>%n stvari, jedan razlog i jedan dan</numerusform>
            <numerusform>%n stvari, jedan razlog i jedan dan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) assigned to %1.</source>
        <translation>
            <numerusform>%n stvar je dodeljena: %1.</numerusform>
            <numerusform>%n stvari su dodeljene: %1.</numerusform>
            <numerusform>%n stvari je dodeljeno: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueLines</name>
    <message>
        <source>Overdue</source>
        <translation>Kasni</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Danas</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ove nedelje</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kasnije</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nema obaveza</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Prikaži još</translation>
    </message>
    <message numerus="yes">
        <source>%1: show %n more</source>
        <extracomment>a group of what is due, and how many of it are not shown: &apos;Overdue: 12 more&apos;</extracomment>
        <translation>
            <numerusform>%1: prikaži još %n</numerusform>
            <numerusform>%1: prikaži još %n</numerusform>
            <numerusform>%1: prikaži još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Odloži</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueMarks</name>
    <message>
        <source>Next line</source>
        <translation>Sledeći red</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Prethodni red</translation>
    </message>
    <message>
        <source>Do what the line asks for</source>
        <translation>Uradi što red traži</translation>
    </message>
    <message>
        <source>Choose the line, or leave it out</source>
        <translation>Izaberi red ili ga izostavi</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Poništi izbor</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueRow</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>a line of a list that is chosen, for screen readers</extracomment>
        <translation>%1, izabrano</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A button and what it is for: &apos;Record: Follow-up verification, ZK-2025-0147&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::EraseWordsDialog</name>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message numerus="yes">
        <source>Erase the words of %n call(s)</source>
        <translation>
            <numerusform>Brisanje teksta %n poziva</numerusform>
            <numerusform>Brisanje teksta %n poziva</numerusform>
            <numerusform>Brisanje teksta %n poziva</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said, the number to call back and the place leave the vault, with their history and with what is typed there and not saved. It cannot be taken back. A call stays in codes and is counted; what was carried into a report stays there. Copies made before still hold the words.</source>
        <translation>Iz sefa se brišu ono što je rečeno, broj za poziv i mesto, sa istorijom i onim što je tamo upisano a nije sačuvano. To se ne može vratiti. Od poziva ostaje samo ono što je izabrano sa spiskova i on se i dalje broji; ono što je preneto u prijavu ostaje u njoj. Ranije napravljene kopije i dalje sadrže tekst.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ništa nije izabrano</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Erase the words</source>
        <translation>Obriši tekst</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Izaberite zašto.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n call(s) are erased.</source>
        <translation>
            <numerusform>Tekst %n poziva je obrisan.</numerusform>
            <numerusform>Tekst %n poziva je obrisan.</numerusform>
            <numerusform>Tekst %n poziva je obrisan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the words…</source>
        <translation>Obriši tekst…</translation>
    </message>
    <message>
        <source>Erase the words of calls</source>
        <translation>Obriši tekst poziva</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ErasureDialog</name>
    <message>
        <source>Erase the file %1</source>
        <translation>Obriši predmet %1</translation>
    </message>
    <message>
        <source>Everything about this person leaves the vault, with its history. It cannot be taken back. Copies made before still hold it: destroy them in turn.</source>
        <translation>Sve o ovoj osobi briše se iz sefa, zajedno sa istorijom. To se ne može opozvati. Ranije napravljene kopije to i dalje sadrže: redom uništite i njih.</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Datoteka potvrde</translation>
    </message>
    <message>
        <source>Erase and save the certificate</source>
        <translation>Obriši i sačuvaj potvrdu</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>potvrda</translation>
    </message>
    <message>
        <source>The file is erased.</source>
        <translation>Predmet je obrisan.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Nešto treba ispraviti</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) need another look.</source>
        <translation>
            <numerusform>%n odgovor treba pogledati još jednom.</numerusform>
            <numerusform>%n odgovora treba pogledati još jednom.</numerusform>
            <numerusform>%n odgovora treba pogledati još jednom.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::EvidenceDialog</name>
    <message>
        <source>Evidence as a paper</source>
        <translation>Dokazi na papiru</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papir</translation>
    </message>
    <message>
        <source>On the paper: codes, days, sources, strengths, indicators and digests of files. No name, no address and no word that was typed. That it was made is noted in the journal.</source>
        <translation>Na papiru: šifre, dani, izvori, jačina, pokazatelji i otisci datoteka. Nijedno ime, nijedna adresa i nijedna upisana reč. U dnevniku ostaje zapisano da je sačinjen.</translation>
    </message>
    <message>
        <source>PDF saved. Keep it as safe as the record itself.</source>
        <translation>PDF je sačuvan. Čuvajte ga kao i sam zapis.</translation>
    </message>
    <message>
        <source>The consent lets the identity leave: the name and the words of the facts about this person stand on the paper. Facts about the whole event stand there without their words, which may name others who were not asked. That it was made is noted in the journal.</source>
        <translation>Saglasnost dozvoljava da se pošalje identitet: na papiru stoje ime i reči činjenica o ovoj osobi. Činjenice o celom događaju stoje bez svojih reči, koje mogu da imenuju druge osobe, a one nisu pitane. U dnevniku ostaje zapisano da je sačinjen.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::EvidenceView</name>
    <message>
        <source>Make a paper</source>
        <translation>Sačini papir</translation>
    </message>
    <message>
        <source>Evidence of the report</source>
        <translation>Dokazi uz prijavu</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Make a paper of the evidence</source>
        <translation>Sačini papir o dokazima</translation>
    </message>
    <message>
        <source>The organisation itself</source>
        <translation>Sama organizacija</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ExpiringCard</name>
    <message>
        <source>Documents that expire</source>
        <translation>Dokumenti koji ističu</translation>
    </message>
    <message>
        <source>No document expires soon.</source>
        <translation>Nijedan dokument ne ističe uskoro.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a document and whose it is</extracomment>
        <translation>%1 od %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FactList</name>
    <message>
        <source>Facts</source>
        <translation>Činjenice</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Dodaj činjenicu</translation>
    </message>
    <message>
        <source>Save fact</source>
        <translation>Sačuvaj činjenicu</translation>
    </message>
    <message>
        <source>The fact is saved.</source>
        <translation>Činjenica je sačuvana.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Još nema činjenica</translation>
    </message>
    <message>
        <source>What is known, each with where it is known from, is what an authority can check.</source>
        <translation>Ono što se zna, uz izvor svakog podatka, jeste ono što organ može da proveri.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Povod</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>O kome</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Činjenica</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>ceo događaj</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>O čemu se radi</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Odakle se zna</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>O kome</translation>
    </message>
    <message>
        <source>Empty: it concerns the whole event.</source>
        <translation>Prazno: odnosi se na ceo događaj.</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Kada se dogodilo</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Šta se zna</translation>
    </message>
    <message>
        <source>How strongly it is supported</source>
        <translation>Koliko je potkrepljeno</translation>
    </message>
    <message>
        <source>What is known, from where</source>
        <translation>Šta se zna i odakle</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FallingThroughPage</name>
    <message>
        <source>People</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ko je prijavio</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Institucije</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Ovde nema nikoga</translation>
    </message>
    <message>
        <source>Whoever is let go of by a procedure stands here until somebody takes the next step.</source>
        <translation>Osoba koja ispadne iz postupka stoji ovde dok neko ne preduzme sledeći korak.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Šta pogledati</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sledeći korak</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n dan</numerusform>
            <numerusform>%1, %n dana</numerusform>
            <numerusform>%1, %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts only; small numbers say little.</source>
        <translation>Samo brojevi; mali brojevi malo govore.</translation>
    </message>
    <message>
        <source>Our finding</source>
        <translation>Naš nalaz</translation>
    </message>
    <message>
        <source>Open procedures</source>
        <translation>Otvoreni postupci</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Predlozi</translation>
    </message>
    <message>
        <source>Counts only; nobody is named.</source>
        <translation>Samo brojevi; niko se ne imenuje.</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Otvoren od</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Poslednja radnja</translation>
    </message>
    <message numerus="yes">
        <source>%n open procedure(s), the oldest first</source>
        <translation>
            <numerusform>%n otvoren postupak, najstariji prvi</numerusform>
            <numerusform>%n otvorena postupka, najstariji prvi</numerusform>
            <numerusform>%n otvorenih postupaka, najstariji prvi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not screened</source>
        <translation>
            <numerusform>%n bez trijaže</numerusform>
            <numerusform>%n bez trijaže</numerusform>
            <numerusform>%n bez trijaže</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for more than</source>
        <translation>Čekaju duže od</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s): %1</source>
        <extracomment>a limit in days, and how many people wait longer</extracomment>
        <translation>
            <numerusform>duže od %n dana: %1</numerusform>
            <numerusform>duže od %n dana: %1</numerusform>
            <numerusform>duže od %n dana: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more: %1 of %2 are shown</source>
        <extracomment>of a list: how many of how many people are shown</extracomment>
        <translation>Prikaži još: prikazano je %1 od %2</translation>
    </message>
    <message>
        <source>Follow-up: who is falling through</source>
        <extracomment>begins with the name that the page has on the rail</extracomment>
        <translation>Praćenje: ko ispada iz zaštite</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rizik</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ko vodi</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FeedbackList</name>
    <message>
        <source>No feedback yet</source>
        <translation>Još nema povratne informacije</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Šta je saopšteno</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>O kome</translation>
    </message>
    <message>
        <source>Empty: the whole event.</source>
        <translation>Prazno: ceo događaj.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Field</name>
    <message>
        <source>optional</source>
        <translation>nije obavezno</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, nije obavezno</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in this list. &apos;%2&apos; stays chosen.</source>
        <extracomment>typed in a list of choices; then what is chosen there as before</extracomment>
        <translation>„%1“ nije na ovom spisku. Ostaje izabrano „%2“.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in this list. Nothing is chosen.</source>
        <translation>„%1“ nije na ovom spisku. Ništa nije izabrano.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FieldMask</name>
    <message>
        <source>Show what is hidden</source>
        <translation>Prikaži skriveno</translation>
    </message>
    <message>
        <source>Show what is hidden (F2)</source>
        <translation>Prikaži skriveno (F2)</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FigureChoice</name>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>Po polu</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>Po rodu</translation>
    </message>
    <message>
        <source>Statistics report</source>
        <translation>Statistički izveštaj</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Od dana do dana</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>Upišite dan.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Period se završava pre nego što počne.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FigureFileDialog</name>
    <message>
        <source>Everybody</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>tabela</translation>
    </message>
    <message>
        <source>The file is not encrypted. Small counts are hidden in it, also for those who see them here. That it was saved is noted in the journal.</source>
        <translation>Datoteka nije šifrovana. Mali brojevi su u njoj skriveni, i za one koji ih ovde vide. U dnevniku se beleži da je sačuvana.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Sačuvaj tabelu</translation>
    </message>
    <message>
        <source>File of the figure</source>
        <translation>Datoteka sa tabelom</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Sačuvaj kao CSV</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Štampanje izveštaja</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>Figure saved. It is not encrypted.</source>
        <translation>Tabela je sačuvana. Nije šifrovana.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FigureTile</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a number of a report and its value: &apos;Reports received: 86&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FileChoice</name>
    <message>
        <source>Look in</source>
        <translation>Gde</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Ime datoteke</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Vrsta datoteke</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izaberi</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FileRow</name>
    <message>
        <source>Choose</source>
        <translation>Izaberi</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>for screen readers; %1 is the label of the field</extracomment>
        <translation>Izaberi: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FilterChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Ukloni: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FilterMenu</name>
    <message>
        <source>My filters</source>
        <translation>Moji filteri</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Sačuvaj ovaj filter</translation>
    </message>
    <message>
        <source>None kept yet</source>
        <translation>Još nijedan nije sačuvan</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Only you are offered it. It is kept in the confidential part of the vault.</source>
        <translation>Nudi se samo vama. Čuva se u poverljivom delu sefa.</translation>
    </message>
    <message>
        <source>The filter is kept.</source>
        <translation>Filter je sačuvan.</translation>
    </message>
    <message>
        <source>The filter is removed.</source>
        <translation>Filter je uklonjen.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Preimenuj</translation>
    </message>
    <message>
        <source>saved kept filter keep rename remove delete</source>
        <extracomment>other words by which the command box finds &apos;My filters&apos;; never shown</extracomment>
        <translation>sačuvan filter sačuvaj preimenuj ukloni obriši</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Preimenuj filter</translation>
    </message>
    <message>
        <source>The filter is renamed.</source>
        <translation>Filter je preimenovan.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FirstRunPage</name>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Spremno</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izaberi</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>Fascikla novog sefa</translation>
    </message>
    <message>
        <source>It is made if it does not exist. Its name should name nobody.</source>
        <translation>Pravi se ako ne postoji. Njeno ime ne treba nikoga da otkrije.</translation>
    </message>
    <message>
        <source>Open a vault that is already there</source>
        <translation>Otvori sef koji već postoji</translation>
    </message>
    <message>
        <source>Where should the records live?</source>
        <translation>Gde će se čuvati zapisi?</translation>
    </message>
    <message>
        <source>In one folder on this laptop or on a stick. Everything in it is encrypted; nothing is ever sent anywhere.</source>
        <translation>U jednoj fascikli na ovom računaru ili na USB memoriji. Sve u njoj je šifrovano; ništa se nikad nikud ne šalje.</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Izaberite lozinku</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation>Ko ste vi ovde?</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Sef se pravi</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Napravi sef</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Folder: %1
User name: %2
Role: %3</source>
        <translation>Fascikla: %1
Korisničko ime: %2
Uloga: %3</translation>
    </message>
    <message>
        <source>Choose a folder; its path begins with /.</source>
        <translation>Izaberite fasciklu; putanja počinje sa /.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new or an empty one.</source>
        <translation>Ova fascikla nije prazna. Izaberite novu ili praznu.</translation>
    </message>
    <message>
        <source>Type a user name, for example your first name.</source>
        <translation>Upišite korisničko ime, na primer svoje ime.</translation>
    </message>
    <message>
        <source>You type it at every unlock.</source>
        <translation>Kuca se pri svakom otključavanju.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Vaše ime</translation>
    </message>
    <message>
        <source>Colleagues see it beside what you write.</source>
        <translation>Vidi ga tim, pored onoga što napišete.</translation>
    </message>
    <message>
        <source>What each role can see</source>
        <translation>Šta koja uloga vidi</translation>
    </message>
    <message>
        <source>Whoever makes the vault coordinates it: reads and writes everything, and gives access to colleagues, each with a role of their own. So does a case worker who works alone.</source>
        <translation>Ko napravi sef, koordinira ga: čita i upisuje sve, i daje pristup kolegama i koleginicama, svakome sa svojom ulogom. Isto važi i za stručnu osobu koja radi sama.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Delovi ključa</translation>
    </message>
    <message>
        <source>First colleague</source>
        <translation>Prva osoba u timu</translation>
    </message>
    <message>
        <source>Two steps follow in the vault: recovery shares for your directors, each typed back from its sheet, and access for a first colleague. Both protect against a forgotten passphrase.</source>
        <translation>U sefu slede dva koraka: delovi ključa za oporavak za upravu, svaki prekucan sa svog lista, i pristup za prvu osobu u timu. Oboje štiti od zaboravljene lozinke.</translation>
    </message>
    <message>
        <source>I know that without my passphrase only recovery shares or a colleague&apos;s access open it</source>
        <translation>Znam: bez moje lozinke sef otvaraju samo delovi ključa ili pristup nekoga iz tima</translation>
    </message>
    <message>
        <source>It opens everything that is kept here. Write it on paper, keep the paper away from the laptop, and burn it once you know it by heart.</source>
        <translation>Ona otvara sve što se ovde čuva. Zapišite je na papir, držite papir dalje od računara i uništite ga kada je naučite.</translation>
    </message>
    <message>
        <source>Tick first that you know it.</source>
        <translation>Najpre označite da to znate.</translation>
    </message>
    <message>
        <source>Nobody can help with a forgotten passphrase.</source>
        <translation>Niko ne može da pomogne ako je lozinka zaboravljena.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Gate</name>
    <message>
        <source>Language of the program</source>
        <translation>Jezik programa</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HandoverCard</name>
    <message>
        <source>Who is responsible</source>
        <translation>Ko je zadužen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>Od koga i kome</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ko je predao</translation>
    </message>
    <message>
        <source>Hand-overs of this person</source>
        <translation>Predaje rada sa ovom osobom</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Predaj</translation>
    </message>
    <message>
        <source>Nobody is responsible.</source>
        <translation>Niko nije zadužen.</translation>
    </message>
    <message>
        <source>Nobody is responsible: %1 has no access any more.</source>
        <translation>Niko nije zadužen: %1 više nema pristup.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niko</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>who was responsible, and who after</extracomment>
        <translation>%1, zatim %2</translation>
    </message>
    <message>
        <source>%1 is responsible now.</source>
        <translation>Od sada je zadužena osoba: %1.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Nazad</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sadržaj</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Begin the first day</source>
        <translation>Počni prvi dan</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoć</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Pomoć: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HelplineTableModel</name>
    <message>
        <source>Report %1</source>
        <translation>Prijava %1</translation>
    </message>
    <message>
        <source>may be called back</source>
        <translation>sme se zvati</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Povod</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Sumnja</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Ko se javlja</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ko vodi</translation>
    </message>
    <message>
        <source>%1, danger now</source>
        <translation>%1, opasnost sada</translation>
    </message>
    <message>
        <source>do not call back</source>
        <translation>ne zvati</translation>
    </message>
    <message>
        <source>no number known</source>
        <translation>broj nije poznat</translation>
    </message>
    <message>
        <source>Calls before</source>
        <translation>Ranijih poziva</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Povratni poziv</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HiddenLine</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Prikaži ili sakrij ovaj red</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HistoryReader</name>
    <message>
        <source>History of this record</source>
        <translation>Istorija ovog zapisa</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HistoryView</name>
    <message>
        <source>Who did what</source>
        <translation>Ko je šta uradio</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Kada, ko</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Zapis</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Prikaži starije</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): %1</source>
        <translation>
            <numerusform>%n zapis: %1</numerusform>
            <numerusform>%n zapisa: %1</numerusform>
            <numerusform>%n zapisa: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>how often somebody opened a record: &apos;7 times, from 3 March 10:12 to 5 March 12:00&apos;</extracomment>
        <translation>
            <numerusform>%n put</numerusform>
            <numerusform>%n puta</numerusform>
            <numerusform>%n puta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), from %1 to %2</source>
        <translation>
            <numerusform>%n put, od %1 do %2</numerusform>
            <numerusform>%n puta, od %1 do %2</numerusform>
            <numerusform>%n puta, od %1 do %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done before %1 is not listed yet.</source>
        <translation>Ono što je urađeno pre %1 još nije prikazano.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HoursEditor</name>
    <message>
        <source>Write hours from and until, for example 09:00-12:00, 17:00-19:00.</source>
        <translation>Upišite vreme od i do, na primer 09:00-12:00, 17:00-19:00.</translation>
    </message>
    <message>
        <source>Write the hour, for example 20:00 or 8.30.</source>
        <translation>Upišite vreme, na primer 20:00 ili 8.30.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::IdentificationSection</name>
    <message>
        <source>Identification</source>
        <translation>Identifikacija</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Postupci</translation>
    </message>
    <message>
        <source>A second report opens a second procedure.</source>
        <translation>Druga prijava otvara drugi postupak.</translation>
    </message>
    <message>
        <source>Open a procedure</source>
        <translation>Otvori postupak</translation>
    </message>
    <message>
        <source>What must follow other decisions</source>
        <translation>Šta mora da usledi posle drugih odluka</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Pokazatelji</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Zaštita</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Zatvaranje</translation>
    </message>
    <message>
        <source>No official procedure yet</source>
        <translation>Još nema službenog postupka</translation>
    </message>
    <message>
        <source>Support never waits for one. It begins with a report or with what we know.</source>
        <translation>Podrška nikad ne čeka na postupak. On počinje prijavom ili onim što znamo.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Upiši ishod</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::IndicatorSetView</name>
    <message>
        <source>Whose indicators</source>
        <translation>Čiji pokazatelji</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an indicator, and the questions of the form that speak for it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not enough by itself)</source>
        <translation>%1 (samo po sebi nije dovoljno)</translation>
    </message>
    <message>
        <source>No set of indicators reads this form.</source>
        <translation>Nijedan skup pokazatelja ne koristi ovaj obrazac.</translation>
    </message>
    <message>
        <source>No indicator of this set was seen.</source>
        <translation>Nije uočen nijedan pokazatelj iz ovog skupa.</translation>
    </message>
    <message>
        <source>The Centre&apos;s own indicators are not among these sets: nobody could check their text. Your organisation can add them as a file of its own; F1 says how.</source>
        <translation>Pokazatelji samog Centra nisu među ovim skupovima: niko nije mogao da proveri njihov tekst. Vaša organizacija može da ih doda kao svoju datoteku; F1 kaže kako.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::InstitutionsView</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Još ništa nije upisano</translation>
    </message>
    <message>
        <source>What was reported, asked and answered is counted here.</source>
        <translation>Ovde se broji šta je prijavljeno, pitano i odgovoreno.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ko je prijavio</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Povratne informacije</translation>
    </message>
    <message>
        <source>Reports and procedures by who reported</source>
        <translation>Prijave i postupci po podnosiocima prijave</translation>
    </message>
    <message>
        <source>%1 received: %2 identified, %3 not, %4 open</source>
        <translation>%1 primljeno: %2 identifikovano, %3 nije, %4 u toku</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institucija</translation>
    </message>
    <message>
        <source>What it received</source>
        <translation>Šta je primila</translation>
    </message>
    <message>
        <source>What institutions received, and how it ended</source>
        <translation>Šta su institucije primile i kako se završilo</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kako se završilo</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Nije ispunjeno</translation>
    </message>
    <message>
        <source>What we found at first</source>
        <translation>Šta smo najpre utvrdili</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Postupci</translation>
    </message>
    <message>
        <source>What we found at first, and how it was decided</source>
        <translation>Šta smo najpre utvrdili i kako je odlučeno</translation>
    </message>
    <message>
        <source>%1 identified, %2 not, %3 open</source>
        <translation>%1 identifikovano, %2 nije, %3 u toku</translation>
    </message>
    <message>
        <source>Only the kind</source>
        <translation>Samo vrsta</translation>
    </message>
    <message>
        <source>Show by name</source>
        <translation>Prikaži po nazivu</translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n po nazivu</numerusform>
            <numerusform>%n po nazivu</numerusform>
            <numerusform>%n po nazivu</numerusform>
        </translation>
    </message>
    <message>
        <source>obstacles: %1</source>
        <translation>prepreke: %1</translation>
    </message>
    <message>
        <source>%1, %2 promised</source>
        <extracomment>feedback given, of so many reports; and how many were promised some and got none</extracomment>
        <translation>%1, obećano: %2</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>odlučila: %1</translation>
    </message>
    <message>
        <source>%1, harm noted</source>
        <extracomment>how many steps and duties were not met; and that people met harm there</extracomment>
        <translation>%1, naneta šteta</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>prijava: %1</translation>
    </message>
    <message>
        <source>referrals: %1</source>
        <translation>upućivanja: %1</translation>
    </message>
    <message>
        <source>requests: %1</source>
        <translation>zahteva: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>još ništa</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::JudgementCard</name>
    <message>
        <source>Your judgement</source>
        <translation>Vaša procena</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivo</translation>
    </message>
    <message>
        <source>Reason, if you decide otherwise</source>
        <translation>Razlog, ako odlučite drugačije</translation>
    </message>
    <message>
        <source>What you know and the questions do not ask. It stays with the assessment.</source>
        <translation>Ono što znate, a pitanja ne obuhvataju. Ostaje uz procenu.</translation>
    </message>
    <message>
        <source>As the answers say</source>
        <translation>Prema odgovorima</translation>
    </message>
    <message>
        <source>Lowering a level is for the coordinator.</source>
        <translation>Nivo sme da snizi samo koordinacija.</translation>
    </message>
    <message>
        <source>Write why you decide otherwise.</source>
        <translation>Napišite zašto odlučujete drugačije.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::KeyList</name>
    <message>
        <source>On this page: %1</source>
        <translation>Na ovoj strani: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Svuda</translation>
    </message>
    <message>
        <source>Esc Esc Esc</source>
        <extracomment>the key Esc, pressed three times within a moment</extracomment>
        <translation>Esc Esc Esc</translation>
    </message>
    <message>
        <source>Hide the window behind a clock. After a second any key but Esc and Ctrl+H brings it back; after 30 seconds, the passphrase</source>
        <translation>Sakrij prozor iza sata. Posle jedne sekunde vraća ga bilo koji taster osim Esc i Ctrl+H; posle 30 sekundi, lozinka</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasteri</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::KeyboardChips</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Uključen je Caps Lock</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <extracomment>%1 is the language of the keyboard, for example &apos;English&apos;</extracomment>
        <translation>Tastatura: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LawReader</name>
    <message>
        <source>Texts of law</source>
        <translation>Tekstovi zakona</translation>
    </message>
    <message>
        <source>Read the law: %1</source>
        <translation>Čitaj zakon: %1</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>Čitaj zakon</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LawView</name>
    <message>
        <source>Acts of law</source>
        <translation>Propisi</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>O čemu</translation>
    </message>
    <message>
        <source>Short facts, not the text of the law</source>
        <translation>Kratke činjenice, ne tekst zakona</translation>
    </message>
    <message>
        <source>Provisions of the act</source>
        <translation>Odredbe propisa</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LeafletReader</name>
    <message>
        <source>Language of the leaflet</source>
        <translation>Jezik letka</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Manje</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Veće</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Zatvori (Esc)</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Letak</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LeafletShelf</name>
    <message>
        <source>Show it large</source>
        <translation>Prikaži uvećano</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Leci</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Jezik letka</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Na papiru</translation>
    </message>
    <message>
        <source>Only if it is safe to carry. Name and title of the file tell nothing.</source>
        <translation>Samo ako ga je bezbedno nositi. Ime i naslov datoteke ne otkrivaju ništa.</translation>
    </message>
    <message>
        <source>As it reads, with its sources</source>
        <translation>Kako glasi, sa izvorima</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Tekst letka</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (nacrt)</translation>
    </message>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Datoteka sa tim imenom već postoji. Ništa nije zamenjeno; izaberite drugo ime.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Datoteka ne može da se upiše tamo. Ništa nije izgubljeno; izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>PDF saved. Give it only if it is safe to carry.</source>
        <translation>PDF je sačuvan. Dajte ga samo ako ga je bezbedno nositi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LeaveQuestion</name>
    <message>
        <source>How it ended, or why it is not taken</source>
        <translation>Kako je završeno, ili zašto nije izabrano</translation>
    </message>
    <message>
        <source>Why, as the person sees it</source>
        <translation>Zašto, kako osoba to vidi</translation>
    </message>
    <message>
        <source>Asked, never guessed. &apos;Does not wish to say&apos; is a full answer.</source>
        <translation>Pita se, ne nagađa se. „Ne želi da kaže“ je potpun odgovor.</translation>
    </message>
    <message>
        <source>What made it hard, as we see it</source>
        <translation>Šta je otežalo, kako mi vidimo</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Rečima same osobe</translation>
    </message>
    <message>
        <source>Choose at least one. &apos;Other&apos; is one too.</source>
        <translation>Izaberite bar jedno. I „Drugo“ se računa.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Kog dana</translation>
    </message>
    <message>
        <source>Last contact with the person</source>
        <translation>Poslednji kontakt sa osobom</translation>
    </message>
    <message>
        <source>It began on %1 and cannot end before that.</source>
        <translation>Počelo je %1 i ne može da se završi pre toga.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LifeEventCard</name>
    <message>
        <source>What happened</source>
        <translation>Šta se dogodilo</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Risk is assessed again after it, whatever the day of the next assessment.</source>
        <translation>Posle toga se rizik procenjuje ponovo, bez obzira na dan sledeće procene.</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Sačuvaj događaj</translation>
    </message>
    <message>
        <source>The event is saved.</source>
        <translation>Događaj je sačuvan.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Kog dana</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>Šta je rečeno ili viđeno</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Još ništa nije upisano.</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Upiši događaj</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Događaj</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LinkedRecordsCard</name>
    <message>
        <source>Other records of this person</source>
        <translation>Drugi zapisi o ovoj osobi</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Link as the same person</source>
        <translation>Poveži kao istu osobu</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Nijedan nije poznat.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Nije ista osoba</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <translation>Nije ista osoba: %1</translation>
    </message>
    <message>
        <source>No record has this code. Check it and try again.</source>
        <translation>Nijedan zapis nema ovu šifru. Proverite je i pokušajte ponovo.</translation>
    </message>
    <message>
        <source>This is the record that you are in.</source>
        <translation>U ovom zapisu se upravo nalazite.</translation>
    </message>
    <message>
        <source>The two records are linked.</source>
        <translation>Dva zapisa su povezana.</translation>
    </message>
    <message>
        <source>The two records are no longer linked.</source>
        <translation>Dva zapisa više nisu povezana.</translation>
    </message>
    <message>
        <source>Two words and a number, from the head of the other record. Both records stay as they are; the one made by mistake is closed under Identification, as a second record.</source>
        <translation>Dve reči i broj, iz zaglavlja drugog zapisa. Oba zapisa ostaju kakva jesu; onaj koji je nastao greškom zatvara se u odeljku Identifikacija, kao drugi zapis.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::MainWindow</name>
    <message>
        <source>Copied. Cleared from the clipboard in %1 seconds.</source>
        <translation>Kopirano. Iz ostave se briše za %1 sekundi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::MakeCopy</name>
    <message>
        <source>Make a copy</source>
        <translation>Napravi kopiju</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Napravi kopiju</translation>
    </message>
    <message>
        <source>Cancel, keep nothing</source>
        <translation>Odustani, ne zadržavaj ništa</translation>
    </message>
    <message>
        <source>Read the records and the documents</source>
        <translation>Čitanje zapisa i dokumenata</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Upis kopije</translation>
    </message>
    <message>
        <source>Read it back and check every page</source>
        <translation>Ponovno čitanje i provera svake strane</translation>
    </message>
    <message>
        <source>Note it in the journal</source>
        <translation>Beleška u dnevniku</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Datoteka kopije</translation>
    </message>
    <message>
        <source>A name that tells only the day. No file is ever replaced.</source>
        <translation>Ime koje govori samo dan. Nijedna datoteka se nikad ne zamenjuje.</translation>
    </message>
    <message>
        <source>Free there: %1</source>
        <translation>Slobodno tamo: %1</translation>
    </message>
    <message>
        <source>Choose a file; its path begins with /.</source>
        <translation>Izaberite datoteku; putanja počinje sa /.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Ova datoteka već postoji. Izaberite drugo ime.</translation>
    </message>
    <message>
        <source>This folder does not exist. Is the stick plugged in?</source>
        <translation>Ova fascikla ne postoji. Da li je USB memorija uključena?</translation>
    </message>
    <message>
        <source>The copy is made, and every page of it was read back.</source>
        <translation>Kopija je napravljena i svaka njena strana je ponovo pročitana.</translation>
    </message>
    <message>
        <source>%1, %2. Keep it away from this laptop.</source>
        <extracomment>the path of a copy and its size</extracomment>
        <translation>%1, %2. Držite je dalje od ovog računara.</translation>
    </message>
    <message>
        <source>Look into every page</source>
        <translation>Provera svake strane</translation>
    </message>
    <message>
        <source>Names and confidential texts were copied sealed: only a colleague with their key can look into those pages.</source>
        <translation>Imena i poverljivi tekstovi kopirani su zapečaćeni: te strane može da proveri samo neko iz tima ko ima njihov ključ.</translation>
    </message>
    <message>
        <source>One sealed file, for a stick that lives in another place. It opens with the passphrases of today. While it is made nothing can be saved; what you type is kept.</source>
        <translation>Jedna zapečaćena datoteka, za USB memoriju koja se čuva na drugom mestu. Otvara se današnjim lozinkama. Dok se pravi, ništa se ne može sačuvati; ono što upišete ostaje.</translation>
    </message>
    <message>
        <source>Make another copy</source>
        <translation>Napravi još jednu kopiju</translation>
    </message>
    <message>
        <source>A copy was made a moment ago.</source>
        <translation>Kopija je upravo napravljena.</translation>
    </message>
    <message>
        <source>Press once more if you want another one.</source>
        <translation>Pritisnite još jednom ako želite još jednu.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::MisfitReason</name>
    <message>
        <source>Why it goes on nevertheless</source>
        <translation>Zašto se ipak nastavlja</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Vašim rečima</translation>
    </message>
    <message>
        <source>Say why it goes on nevertheless.</source>
        <translation>Navedite zašto se ipak nastavlja.</translation>
    </message>
    <message>
        <source>Stays with the referral in this organisation; the provider does not read it.</source>
        <translation>Ostaje uz upućivanje u ovoj organizaciji; pružalac to ne čita.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>O osobi</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NameList</name>
    <message>
        <source>Names</source>
        <translation>Imena</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Dodaj ime</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Sačuvaj ime</translation>
    </message>
    <message>
        <source>The name is saved.</source>
        <translation>Ime je sačuvano.</translation>
    </message>
    <message>
        <source>No name is recorded</source>
        <translation>Ime nije upisano</translation>
    </message>
    <message>
        <source>A name is never needed. Several names in several scripts may stand side by side.</source>
        <translation>Ime nikad nije potrebno. Više imena na više pisama može stajati jedno pored drugog.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Vrsta</translation>
    </message>
    <message>
        <source>May be said aloud</source>
        <translation>Sme se reći naglas</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Vrsta imena</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Prezime</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Očevo ime</translation>
    </message>
    <message>
        <source>Whole name in its own script</source>
        <translation>Celo ime na svom pismu</translation>
    </message>
    <message>
        <source>May it be said aloud</source>
        <translation>Sme li se reći naglas</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Odakle se zna</translation>
    </message>
    <message>
        <source>A name used with the exploiter is never said aloud.</source>
        <translation>Ime korišćeno kod eksploatatora nikad se ne izgovara.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NameQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Write at least one letter.</source>
        <translation>Upišite bar jedno slovo.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ista još jednom</translation>
    </message>
    <message>
        <source>A suggestion; nobody has seen it before:</source>
        <translation>Predlog koji niko ranije nije video:</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Druge reči</translation>
    </message>
    <message>
        <source>Type it once more; a slip would lock everybody out.</source>
        <translation>Upišite još jednom; zbog omaške niko ne bi mogao da otvori sef.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Obe su iste.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Još nisu iste.</translation>
    </message>
    <message>
        <source>Type at least 15 characters, for example the six words.</source>
        <translation>Upišite bar 15 znakova, na primer šest reči.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Nisu iste. Drugu upišite ponovo.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Nova osoba</translation>
    </message>
    <message>
        <source>Given name or nickname</source>
        <translation>Ime ili nadimak</translation>
    </message>
    <message>
        <source>Any script. Searched first, kept only in the confidential part.</source>
        <translation>Bilo koje pismo. Najpre se traži, čuva se samo u poverljivom delu.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Prezime</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Pseudonim</translation>
    </message>
    <message>
        <source>How the person reached us</source>
        <translation>Kako je osoba stigla do nas</translation>
    </message>
    <message>
        <source>Came through a personal contact, outside a formal referral</source>
        <translation>Preko ličnog kontakta, mimo formalnog upućivanja</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Pol</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Godina rođenja</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Kako znamo</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Područje porekla</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Potreban prevodilac</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation>Gde osoba boravi</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Prvi kontakt</translation>
    </message>
    <message>
        <source>A safe way to make contact</source>
        <translation>Bezbedan način kontakta</translation>
    </message>
    <message>
        <source>May stay empty. More can be added later.</source>
        <translation>Može ostati prazno. Više se može dodati kasnije.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Broj ili adresa</translation>
    </message>
    <message>
        <source>May we use it</source>
        <translation>Smemo li ga koristiti</translation>
    </message>
    <message>
        <source>What must never be said</source>
        <translation>Šta se nikad ne sme reći</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>Napravi zapis</translation>
    </message>
    <message numerus="yes">
        <source>%n similar record(s). Is it the same person?</source>
        <translation>
            <numerusform>%n sličan zapis. Da li je to ista osoba?</numerusform>
            <numerusform>%n slična zapisa. Da li je to ista osoba?</numerusform>
            <numerusform>%n sličnih zapisa. Da li je to ista osoba?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open this record. The name stays hidden.</source>
        <translation>Otvara ovaj zapis. Ime ostaje skriveno.</translation>
    </message>
    <message>
        <source>Create a new record anyway</source>
        <translation>Ipak napravi nov zapis</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Zapis %1 je sačuvan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Wide on purpose, so that it points at nobody.</source>
        <translation>Namerno široko, da ne ukaže ni na koga.</translation>
    </message>
    <message>
        <source>What the person agreed to. Not sure: only if urgent.</source>
        <translation>Na šta je osoba pristala. Ako niste sigurni: samo ako je hitno.</translation>
    </message>
    <message>
        <source>For example our name, the police, a shelter.</source>
        <translation>Na primer naše ime, policija, sklonište.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
    <message>
        <source>Choose the way, or empty what is below it.</source>
        <translation>Izaberite način ili ispraznite polja ispod.</translation>
    </message>
    <message>
        <source>An estimate is enough.</source>
        <translation>Dovoljna je procena.</translation>
    </message>
    <message>
        <source>Is it one of these? Enter opens the record; the same keys again make a new one.</source>
        <translation>Da li je to neko od ovih? Enter otvara zapis; isti tasteri još jednom prave novi.</translation>
    </message>
    <message>
        <source>Choose Estimate if the year is a guess.</source>
        <translation>Izaberite „Procena“ ako godina nije sigurna.</translation>
    </message>
    <message>
        <source>For example %1, today, +7</source>
        <translation>Na primer %1, danas, +7</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Šta se još zna</translation>
    </message>
    <message>
        <source>May stay as it is. It can be added later.</source>
        <translation>Može ostati ovako. Može se dopuniti kasnije.</translation>
    </message>
    <message>
        <source>Each record begins as person at risk, also one made from a report: that is enough to protect.</source>
        <translation>Svaki zapis počinje kao „lice u riziku“, i onaj iz prijave: to je dovoljno za zaštitu.</translation>
    </message>
    <message>
        <source>Nobody with a similar name is known here.</source>
        <translation>Ovde nije poznat niko sličnog imena.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NumberEditor</name>
    <message>
        <source>A number from %1 to %2 fits here.</source>
        <translation>Ovde odgovara broj od %1 do %2.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OutcomePanel</name>
    <message>
        <source>Keep as draft</source>
        <translation>Ostavi kao nacrt</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Završi</translation>
    </message>
    <message>
        <source>Complete once more to save it so.</source>
        <translation>Završite još jednom da se tako sačuva.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part of a questionnaire</comment>
        <extracomment>a part of a questionnaire, and how many of its questions</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) without an answer: %1.</source>
        <translation>
            <numerusform>%n pitanje bez odgovora: %1.</numerusform>
            <numerusform>%n pitanja bez odgovora: %1.</numerusform>
            <numerusform>%n pitanja bez odgovora: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Datum razgovora</translation>
    </message>
    <message>
        <source>The day of the talk. Of a form on paper, the day on the paper.</source>
        <translation>Dan razgovora. Za papirni obrazac, dan sa papira.</translation>
    </message>
    <message>
        <source>Write the day on which it was taken.</source>
        <translation>Upišite datum razgovora.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Taj dan tek dolazi.</translation>
    </message>
    <message>
        <source>The first contact was later, on %1.</source>
        <translation>Prvi kontakt je bio kasnije, %1</translation>
    </message>
    <message>
        <source>The day on which this draft was begun. If the talk was on another day, write that day.</source>
        <translation>Dan kada je nacrt započet. Ako je razgovor bio drugog dana, upišite taj dan.</translation>
    </message>
    <message>
        <source>Every question has an answer. &apos;Complete&apos; saves the result (Ctrl+Enter); until then it is a draft.</source>
        <translation>Na svako pitanje je odgovoreno. „Završi“ čuva rezultat (Ctrl+Enter); do tada je ovo nacrt.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OutreachSection</name>
    <message>
        <source>Which list</source>
        <translation>Koji spisak</translation>
    </message>
    <message>
        <source>Search, return</source>
        <translation>Traženje, povratak</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Risk over time</source>
        <translation>Rizik kroz vreme</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Važni datumi</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>Osobe iz okruženja</translation>
    </message>
    <message>
        <source>, born %1</source>
        <translation>, rođ. %1</translation>
    </message>
    <message>
        <source>lives with this person</source>
        <translation>živi sa ovom osobom</translation>
    </message>
    <message>
        <source>safe to contact</source>
        <translation>bezbedno za kontakt</translation>
    </message>
    <message>
        <source>ask before any contact</source>
        <translation>pitati pre svakog kontakta</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>U naredni %n dan nema rokova.</numerusform>
            <numerusform>U naredna %n dana nema rokova.</numerusform>
            <numerusform>U narednih %n dana nema rokova.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OwnPassphraseDialog</name>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Izaberite svoju lozinku</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Vaša lozinka je promenjena.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PaperDialog</name>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Datoteka sa tim imenom već postoji. Ništa nije zamenjeno; izaberite drugo ime.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Datoteka ne može da se upiše tamo. Ništa nije izgubljeno; izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PaperPurpose</name>
    <message>
        <source>What it is for</source>
        <translation>Čemu služi</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Za koga</translation>
    </message>
    <message>
        <source>Say what the paper is for.</source>
        <translation>Navedite čemu papir služi.</translation>
    </message>
    <message>
        <source>Say who gets the paper.</source>
        <translation>Navedite ko dobija papir.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nije izabrano</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Uključen je Caps Lock</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PassphrasePanel</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Promeni lozinku</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Sadašnja lozinka</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Vaša lozinka</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Lozinka za %1</translation>
    </message>
    <message>
        <source>Copies of the vault made before still open with the present one.</source>
        <translation>Ranije napravljene kopije sefa i dalje se otvaraju sadašnjom.</translation>
    </message>
    <message>
        <source>Type the passphrase that you use now.</source>
        <translation>Upišite lozinku koju sada koristite.</translation>
    </message>
    <message>
        <source>That is not your present passphrase. Nothing was changed.</source>
        <translation>To nije vaša sadašnja lozinka. Ništa nije promenjeno.</translation>
    </message>
    <message>
        <source>For a colleague who forgot the old one. Tell the new one in person; your colleague chooses another at the next unlock.</source>
        <translation>Za nekoga iz tima ko je staru zaboravio. Novu recite lično; pri sledećem otključavanju osoba bira drugu.</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Izaberite svoju lozinku</translation>
    </message>
    <message>
        <source>Whoever gave you access knows the passphrase that you came in by. Choose one that nobody else knows.</source>
        <translation>Ko vam je dao pristup, zna lozinku kojom ste ušli. Izaberite onu koju ne zna niko drugi.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključaj</translation>
    </message>
    <message>
        <source>The new passphrase has to be another one.</source>
        <translation>Nova lozinka mora da bude druga.</translation>
    </message>
    <message>
        <source>If the present passphrase is refused then, the change was made already: type the new one as the present one.</source>
        <translation>Ako sadašnja lozinka tada bude odbijena, promena je već sačuvana: upišite novu kao sadašnju.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PathwayComparisonView</name>
    <message>
        <source>Back to pathways</source>
        <translation>Nazad na puteve zaštite</translation>
    </message>
    <message>
        <source>First pathway</source>
        <translation>Prvi put zaštite</translation>
    </message>
    <message>
        <source>Second pathway</source>
        <translation>Drugi put zaštite</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Uslovi</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Daje</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Traži</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Rizici</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Čekanje</translation>
    </message>
    <message>
        <source>Zaklon cannot look up conditions for this one.</source>
        <translation>Zaklon ovde ne može da proveri uslove.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Pravni osnov</translation>
    </message>
    <message>
        <source>Comparison of pathways</source>
        <translation>Poređenje puteva zaštite</translation>
    </message>
    <message>
        <source>Third pathway</source>
        <translation>Treći put zaštite</translation>
    </message>
    <message>
        <source>No third pathway</source>
        <translation>Bez trećeg puta zaštite</translation>
    </message>
    <message>
        <source>Pathway to the right</source>
        <translation>Put zaštite desno</translation>
    </message>
    <message>
        <source>Pathway to the left</source>
        <translation>Put zaštite levo</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Izbor</translation>
    </message>
    <message>
        <source>One page down</source>
        <translation>Stranu niže</translation>
    </message>
    <message>
        <source>One page up</source>
        <translation>Stranu više</translation>
    </message>
    <message>
        <source>This one is running.</source>
        <translation>Ovaj je u toku.</translation>
    </message>
    <message>
        <source>Start this one…</source>
        <translation>Počni ovaj…</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Pokretanje: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Štampaj…</translation>
    </message>
    <message>
        <source>* %1</source>
        <extracomment>a star after a sentence means that it is not verified: &apos;* not verified&apos;</extracomment>
        <translation>* %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PathwayLane</name>
    <message>
        <source>Next step</source>
        <translation>Sledeći korak</translation>
    </message>
    <message>
        <source>What to do in %1</source>
        <translation>Šta uraditi u: %1</translation>
    </message>
    <message>
        <source>Complete this step</source>
        <translation>Završi ovaj korak</translation>
    </message>
    <message>
        <source>Wait for somebody</source>
        <translation>Stavi na čekanje</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Preskoči ovaj korak</translation>
    </message>
    <message>
        <source>Start this pathway</source>
        <translation>Počni put zaštite</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Koraci</translation>
    </message>
    <message>
        <source>no consent yet</source>
        <translation>još nema saglasnosti</translation>
    </message>
    <message>
        <source>Note a day</source>
        <translation>Upiši dan</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Upiši dan</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not chosen…</source>
        <translation>Nije izabran…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Završi…</translation>
    </message>
    <message>
        <source>Note the choice</source>
        <translation>Upiši izbor</translation>
    </message>
    <message>
        <source>Outcome, in Identification…</source>
        <translation>Ishod, u delu Identifikacija…</translation>
    </message>
    <message>
        <source>Note the decision…</source>
        <translation>Upiši odluku…</translation>
    </message>
    <message>
        <source>Complete it: day, by whom, papers…</source>
        <translation>Završi: dan, ko, isprave…</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Obavlja: %1</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>Na čemu se zasniva</translation>
    </message>
    <message>
        <source>What %1 stands on</source>
        <extracomment>of a pathway: its conditions, its version and its law</extracomment>
        <translation>Na čemu se zasniva: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PathwayOwnWords</name>
    <message>
        <source>Save these words</source>
        <translation>Sačuvaj ove reči</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Rečima same osobe</translation>
    </message>
    <message>
        <source>What the person says about: %1</source>
        <translation>Šta osoba kaže o putu zaštite: %1</translation>
    </message>
    <message>
        <source>Words saved.</source>
        <translation>Reči su sačuvane.</translation>
    </message>
    <message>
        <source>This was not saved. What you typed is kept.</source>
        <translation>Ovo nije sačuvano. Ono što ste upisali ostaje.</translation>
    </message>
    <message>
        <source>What was written here cannot be read now. It stays as it is.</source>
        <translation>Ono što je ovde upisano trenutno ne može da se pročita. Ostaje kakvo jeste.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PathwayQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PatternLooks</name>
    <message>
        <source>What it is</source>
        <translation>Šta je to</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Šta je to?</translation>
    </message>
    <message>
        <source>Record that we looked at it</source>
        <translation>Upiši da je razmotreno</translation>
    </message>
    <message>
        <source>New: it has grown since somebody looked at it.</source>
        <translation>Novo: povećala se otkako ju je neko pogledao.</translation>
    </message>
    <message>
        <source>New: nobody has looked at it yet.</source>
        <translation>Novo: niko je još nije pogledao.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Razmotreno</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Još nije razmotreno.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <extracomment>day, initials, decision, how many: &apos;3 May 2026, AB: To be watched (4 people)&apos;</extracomment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>It is recorded that you looked at it.</source>
        <translation>Upisano je da ste razmotrili.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PatternsView</name>
    <message>
        <source>Pattern</source>
        <translation>Podudarnost</translation>
    </message>
    <message>
        <source>What people share</source>
        <translation>Šta je zajedničko</translation>
    </message>
    <message>
        <source>Everything that people share</source>
        <translation>Sve što je zajedničko</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Podudarnosti</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Šta je zajedničko</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Koliko</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reakcija</translation>
    </message>
    <message>
        <source>No pattern yet</source>
        <translation>Još nema podudarnosti</translation>
    </message>
    <message>
        <source>Once two people or two reports share an employer, a recruiter or an address, they stand here together.</source>
        <translation>Čim dve osobe ili dve prijave imaju istog poslodavca, vrbovatelja ili adresu, ovde stoje zajedno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n prijava</numerusform>
            <numerusform>%n prijave</numerusform>
            <numerusform>%n prijava</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reaction</source>
        <translation>
            <numerusform>%n bez reakcije</numerusform>
            <numerusform>%n bez reakcije</numerusform>
            <numerusform>%n bez reakcije</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>posle %n dana</numerusform>
            <numerusform>posle %n dana</numerusform>
            <numerusform>posle %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>From report to reaction</source>
        <translation>Od prijave do reakcije</translation>
    </message>
    <message>
        <source>Report %1, %2</source>
        <translation>Prijava %1, %2</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Reakcija: %1</translation>
    </message>
    <message>
        <source>Open report %1</source>
        <translation>Otvori prijavu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this pattern</source>
        <translation>
            <numerusform>%n osoba u ovoj podudarnosti</numerusform>
            <numerusform>%n osobe u ovoj podudarnosti</numerusform>
            <numerusform>%n osoba u ovoj podudarnosti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n report(s)</source>
        <translation>
            <numerusform>%1, u %n prijavi</numerusform>
            <numerusform>%1, u %n prijave</numerusform>
            <numerusform>%1, u %n prijava</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Novo: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Prikaži još %n</numerusform>
            <numerusform>Prikaži još %n</numerusform>
            <numerusform>Prikaži još %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PeoplePage</name>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Kasni</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Koje osobe</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova osoba</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Šifra ili pseudonim</translation>
    </message>
    <message>
        <source>Filter by code or pseudonym</source>
        <translation>Filtriraj po šifri ili pseudonimu</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Sve kategorije</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rizik</translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation>Svi rizici</translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>Bar: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtriraj ovaj spisak</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by next due</source>
        <translation>
            <numerusform>%n osoba, po sledećem roku</numerusform>
            <numerusform>%n osobe, po sledećem roku</numerusform>
            <numerusform>%n osoba, po sledećem roku</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits this view</source>
        <translation>Niko ne odgovara ovom prikazu</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Ovde još nema nikoga</translation>
    </message>
    <message>
        <source>Change the view or the filter to see more people.</source>
        <translation>Promenite prikaz ili filter da biste videli više osoba.</translation>
    </message>
    <message>
        <source>The first record begins with how the person reached you.</source>
        <translation>Prvi zapis počinje time kako je osoba stigla do vas.</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Niko nije zadužen</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by code</source>
        <translation>
            <numerusform>%n osoba, po šifri</numerusform>
            <numerusform>%n osobe, po šifri</numerusform>
            <numerusform>%n osoba, po šifri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by risk</source>
        <translation>
            <numerusform>%n osoba, po riziku</numerusform>
            <numerusform>%n osobe, po riziku</numerusform>
            <numerusform>%n osoba, po riziku</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by first contact</source>
        <translation>
            <numerusform>%n osoba, po prvom kontaktu</numerusform>
            <numerusform>%n osobe, po prvom kontaktu</numerusform>
            <numerusform>%n osoba, po prvom kontaktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by category</source>
        <translation>
            <numerusform>%n osoba, po kategoriji</numerusform>
            <numerusform>%n osobe, po kategoriji</numerusform>
            <numerusform>%n osoba, po kategoriji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by worker</source>
        <translation>
            <numerusform>%n osoba, po tome ko vodi</numerusform>
            <numerusform>%n osobe, po tome ko vodi</numerusform>
            <numerusform>%n osoba, po tome ko vodi</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal or hide the name in the row</source>
        <translation>Otkrij ili sakrij ime u redu</translation>
    </message>
    <message>
        <source>Code or pseudonym: %1</source>
        <translation>Šifra ili pseudonim: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Kategorija: %1</translation>
    </message>
    <message>
        <source>In shelters</source>
        <translation>U skloništima</translation>
    </message>
    <message>
        <source>All, also closed</source>
        <translation>Sve, i zatvoreni predmeti</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Filter by code</source>
        <translation>Filtriraj po šifri</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Šifra: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonHeader</name>
    <message>
        <source>Reveal name</source>
        <translation>Otkrij ime</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Upiši kontakt</translation>
    </message>
    <message>
        <source>Pseudonym %1</source>
        <translation>Pseudonim %1</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>Saglasnost još nije upisana</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No name recorded</source>
        <translation>Ime nije upisano</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Sakrij ime</translation>
    </message>
    <message>
        <source>This record is not there</source>
        <translation>Ovog zapisa nema</translation>
    </message>
    <message>
        <source>The recorded name must not be said</source>
        <translation>Upisano ime ne sme da se izgovori</translation>
    </message>
    <message numerus="yes">
        <source>%n more consent(s)</source>
        <translation>
            <numerusform>još %n saglasnost</numerusform>
            <numerusform>još %n saglasnosti</numerusform>
            <numerusform>još %n saglasnosti</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <extracomment>the languages of the person</extracomment>
        <translation>govori %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>the initials of a colleague, and the day on which the work with the person began</extracomment>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>Reveal or hide the name</source>
        <translation>Otkrij ili sakrij ime</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonPage</name>
    <message>
        <source>Sections</source>
        <translation>Delovi</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Pregled</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rizik</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan podrške</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usluge</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Upućivanja</translation>
    </message>
    <message>
        <source>Contacts, safety</source>
        <translation>Bezbedan kontakt</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumenti</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Istorija</translation>
    </message>
    <message>
        <source>Reveal or hide the name</source>
        <translation>Otkrij ili sakrij ime</translation>
    </message>
    <message>
        <source>due</source>
        <translation>rok</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>People  /  %1</source>
        <translation>Osobe  /  %1</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>O osobi</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>nacrt</translation>
    </message>
    <message>
        <source>Search, return</source>
        <translation>Traženje, povratak</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Objašnjena prava</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Identifikacija</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key</comment>
        <extracomment>the key of a person page that records a contact, one letter</extracomment>
        <translation>C</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Proceni rizik</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <extracomment>the key of a person page that goes to the risk assessment, one letter</extracomment>
        <translation>R</translation>
    </message>
    <message>
        <source>Add to the care plan</source>
        <translation>Dodaj u plan podrške</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key</comment>
        <extracomment>the key of a person page that adds to the care plan, one letter</extracomment>
        <translation>T</translation>
    </message>
    <message>
        <source>Go to section: %1</source>
        <translation>Idi na deo: %1</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Sud</translation>
    </message>
    <message>
        <source>Report about this person</source>
        <translation>Prijava o ovoj osobi</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tip on a section of a person: its name and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>assessment questionnaire form safety danger</source>
        <extracomment>other words by which the command box finds &apos;Assess the risk&apos;; never shown</extracomment>
        <translation>procena upitnik obrazac bezbednost opasnost</translation>
    </message>
    <message>
        <source>New referral</source>
        <extracomment>other words by which the command box finds &apos;New referral&apos;; never shown</extracomment>
        <translation>Novo upućivanje</translation>
    </message>
    <message>
        <source>refer send provider service organisation</source>
        <translation>uputi pošalji pružalac usluga organizacija</translation>
    </message>
    <message>
        <source>Close the file</source>
        <extracomment>other words by which the command box finds &apos;Close the file&apos;; never shown</extracomment>
        <translation>Zatvori predmet</translation>
    </message>
    <message>
        <source>end finish closing archive</source>
        <translation>završi kraj zatvaranje okončaj arhiviraj</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <extracomment>other words by which the command box finds &apos;Ask for a review&apos;; never shown</extracomment>
        <translation>Zatraži preispitivanje</translation>
    </message>
    <message>
        <source>request objection complaint appeal reconsider</source>
        <translation>zahtev prigovor žalba pritužba traži</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Upiši kontakt</translation>
    </message>
    <message>
        <source>call phone talk met visit note log</source>
        <extracomment>other words by which the command box finds &apos;Record contact&apos;; never shown</extracomment>
        <translation>poziv telefon razgovor susret poseta beleška zabeleži</translation>
    </message>
    <message>
        <source>new need goal action task step</source>
        <extracomment>other words by which the command box finds &apos;Add to the care plan&apos;; never shown</extracomment>
        <translation>nova potreba cilj korak zadatak</translation>
    </message>
    <message>
        <source>show see unmask who</source>
        <extracomment>other words by which the command box finds &apos;Reveal or hide the name&apos;; never shown</extracomment>
        <translation>prikaži vidi ko</translation>
    </message>
    <message>
        <source>new make write suspicion of trafficking</source>
        <extracomment>other words by which the command box finds &apos;Report about this person&apos;; never shown</extracomment>
        <translation>nova napravi napiši podnesi sumnja na trgovinu ljudima</translation>
    </message>
    <message>
        <source>course timeline events print</source>
        <extracomment>other words by which the command box finds the section &apos;Overview&apos;; never shown</extracomment>
        <translation>tok događaja vremenska linija odštampaj štampanje</translation>
    </message>
    <message>
        <source>add need goal action task step phase begin done</source>
        <extracomment>other words by which the command box finds the section &apos;Care plan&apos;; never shown</extracomment>
        <translation>dodaj potreba cilj korak zadatak obaveza faza počni urađeno</translation>
    </message>
    <message>
        <source>record add service provided delivered</source>
        <extracomment>other words by which the command box finds the section &apos;Services&apos;; never shown</extracomment>
        <translation>upiši dodaj usluga pružena</translation>
    </message>
    <message>
        <source>review objection complaint appeal decision outcome procedure Centre record open close dismiss dismissed reject rejected obstacle feedback interview plan contact step duty indicators dependency labour protection protect at risk vulnerability guarantee representative guardian country of origin bed closing file</source>
        <extracomment>other words by which the command box finds the section &apos;Identification&apos;; never shown</extracomment>
        <translation>preispitivanje prigovor pritužba žalba odluka ishod postupak Centar zabeleži otvori zatvori odbaci odbačeno odbačena odbijeno prepreka povratna informacija zakaži razgovor kontakt korak obaveza pokazatelji indikatori zavisnost zavisni položaj rad zaštita zaštiti rizik ranjivost garancija zastupanje staratelj zemlja porekla krevet zatvaranje predmet</translation>
    </message>
    <message>
        <source>record add contact call safe way telephone address name family relation team colleague appointment card</source>
        <extracomment>other words by which the command box finds the section &apos;Contacts, safety&apos;; never shown</extracomment>
        <translation>upiši dodaj kontakt poziv bezbedan način telefon adresa ime porodica odnos tim kolege kartica za termin</translation>
    </message>
    <message>
        <source>missing lost reach return record attempt start search agree code</source>
        <extracomment>other words by which the command box finds the section &apos;Search, return&apos;; never shown</extracomment>
        <translation>nestanak izgubljena zabeleži pokušaj pokreni traženje dogovori kod za povratak šifra</translation>
    </message>
    <message>
        <source>add document passport identity card permit expires attach file</source>
        <extracomment>other words by which the command box finds the section &apos;Documents&apos;; never shown</extracomment>
        <translation>dodaj dokument pasoš lična karta dozvola ističe priloži datoteka</translation>
    </message>
    <message>
        <source>record withdraw consent permission share information year of birth</source>
        <extracomment>other words by which the command box finds the section &apos;Consent&apos;; never shown</extracomment>
        <translation>upiši zabeleži povuci saglasnost dozvola deljenje podataka godina rođenja godinu</translation>
    </message>
    <message>
        <source>record talk leaflet law text print show explain</source>
        <extracomment>other words by which the command box finds the section &apos;Rights explained&apos;; never shown</extracomment>
        <translation>zabeleži razgovor letak zakon tekst odštampaj prikaži objasni</translation>
    </message>
    <message>
        <source>add proceeding hearing trial lawyer charge compensation claim protection</source>
        <extracomment>other words by which the command box finds the section &apos;Court&apos;; never shown</extracomment>
        <translation>dodaj postupak ročište suđenje advokat optužba naknada štete zahtev zaštita</translation>
    </message>
    <message>
        <source>who changed opened before version put back journal</source>
        <extracomment>other words by which the command box finds the section &apos;History&apos;; never shown</extracomment>
        <translation>ko je promenio menjao otvarao pre verzija vrati dnevnik</translation>
    </message>
    <message>
        <source>assess assessment questionnaire form safety plan danger record event self-harm screening vulnerability trafficking indicators signs</source>
        <extracomment>other words by which the command box finds the section &apos;Risk&apos;; never shown</extracomment>
        <translation>proceni procena upitnik obrazac plan bezbednosti opasnost zabeleži događaj samopovređivanje provera ranjivost pokazatelji indikatori znaci trgovina ljudima</translation>
    </message>
    <message>
        <source>record change duplicate twice merge year of birth age sex name language citizenship category pseudonym status who is responsible hand over link same person</source>
        <extracomment>other words by which the command box finds the section &apos;About the person&apos;; never shown</extracomment>
        <translation>upiši zabeleži promeni duplikat dvaput spoji godina rođenja godinu uzrast starost pol ime jezik državljanstvo kategorija pseudonim status ko je zadužen predaj poveži ista osoba</translation>
    </message>
    <message>
        <source>new referral send answer add pathway compare step checklist print place for tonight bed threat of removal asylum residence</source>
        <extracomment>other words by which the command box finds the section &apos;Referrals&apos;; never shown</extracomment>
        <translation>novo upućivanje pošalji odgovor dodaj put uporedi puteve korak podsetnik odštampaj mesto za noćas krevet pretnja udaljenjem azil boravak</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonPicker</name>
    <message>
        <source>Case code, pseudonym or name, in any script.</source>
        <translation>Šifra, pseudonim ili ime, na bilo kom pismu.</translation>
    </message>
    <message>
        <source>Case code or pseudonym.</source>
        <translation>Šifra ili pseudonim.</translation>
    </message>
    <message>
        <source>The name stays hidden.</source>
        <translation>Ime ostaje skriveno.</translation>
    </message>
    <message>
        <source>Nobody who is here already is like that.</source>
        <translation>Niko ko je već upisan ne odgovara.</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Da li je neko od ovih?</translation>
    </message>
    <message>
        <source>Yes, it is %1</source>
        <translation>Da, to je %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Case code.</source>
        <translation>Šifra predmeta.</translation>
    </message>
    <message>
        <source>register registration</source>
        <extracomment>other words by which the command box finds the button that registers a person; never shown</extracomment>
        <translation>registruj registracija upiši upis osobe</translation>
    </message>
    <message>
        <source>New record of a person</source>
        <translation>Novi zapis o osobi</translation>
    </message>
    <message>
        <source>A new person all the same</source>
        <translation>Ipak nova osoba</translation>
    </message>
    <message>
        <source>Type a code, a pseudonym or a name first: the person may be here already. If nothing is known, press once more.</source>
        <translation>Najpre upišite šifru, pseudonim ili ime: osoba je možda već ovde. Ako se ništa ne zna, pritisnite još jednom.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonPreview</name>
    <message>
        <source>Risk over time</source>
        <translation>Rizik kroz vreme</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Sledeći koraci</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Otvori zapis</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Pregled zapisa</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Niko nije izabran</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what comes next.</source>
        <translation>Izaberite nekoga sa spiska da vidite šta sledi.</translation>
    </message>
    <message>
        <source>Pseudonym %1</source>
        <translation>Pseudonim %1</translation>
    </message>
    <message>
        <source>Nothing is due soon.</source>
        <translation>Uskoro nema rokova.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonTableModel</name>
    <message>
        <source>Name hidden</source>
        <translation>Ime je skriveno</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorija</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Rizik</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Sledeći rok</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ko vodi</translation>
    </message>
    <message>
        <source>Hide the name (Alt+R)</source>
        <translation>Sakrij ime (Alt+R)</translation>
    </message>
    <message>
        <source>Reveal the name (Alt+R)</source>
        <translation>Otkrij ime (Alt+R)</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonTabs</name>
    <message>
        <source>People who are open</source>
        <translation>Otvoreni zapisi</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Zatvori %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanEditor</name>
    <message>
        <source>Need</source>
        <translation>Potreba</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Sačuvaj red</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>U nekoliko reči</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Šta osoba kaže o tome</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Oblast</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Ko je zadovoljio</translation>
    </message>
    <message>
        <source>Why nobody meets it</source>
        <translation>Zašto je niko ne zadovoljava</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Rok</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Cilj</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Korak</translation>
    </message>
    <message>
        <source>The need is saved.</source>
        <translation>Potreba je sačuvana.</translation>
    </message>
    <message>
        <source>The goal is saved.</source>
        <translation>Cilj je sačuvan.</translation>
    </message>
    <message>
        <source>The action is saved.</source>
        <translation>Korak je sačuvan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>As the person would say it.</source>
        <translation>Kako bi to osoba rekla.</translation>
    </message>
    <message>
        <source>It stays visible until somebody does.</source>
        <translation>Ostaje vidljivo dok je neko ne zadovolji.</translation>
    </message>
    <message>
        <source>Finds it in Today.</source>
        <translation>Ta osoba ga vidi na strani Danas.</translation>
    </message>
    <message>
        <source>Close the line</source>
        <translation>Zatvori red</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>What stands in the way of work</source>
        <translation>Šta otežava zaposlenje</translation>
    </message>
    <message>
        <source>As long as the step did not reach what it was for.</source>
        <translation>Dok korak nije postigao ono zbog čega je planiran.</translation>
    </message>
    <message>
        <source>Goal for: %1</source>
        <translation>Cilj za: %1</translation>
    </message>
    <message>
        <source>Action for: %1</source>
        <translation>Korak za: %1</translation>
    </message>
    <message>
        <source>Save as done</source>
        <translation>Sačuvaj kao urađeno</translation>
    </message>
    <message>
        <source>Carry out: %1</source>
        <extracomment>heading of the form of an action; its words</extracomment>
        <translation>Sprovedi: %1</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>Korak je urađen.</translation>
    </message>
    <message>
        <source>For example %1, tomorrow, +7</source>
        <translation>Na primer %1, sutra, +7</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanPhases</name>
    <message>
        <source>Phases of the plan</source>
        <translation>Faze plana</translation>
    </message>
    <message>
        <source>no goals yet</source>
        <translation>još nema ciljeva</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>još nije započeto</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Počni</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>završeno %1</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Počni ponovo</translation>
    </message>
    <message>
        <source>look again %1</source>
        <translation>ponovo razmotriti %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Phase of the plan</source>
        <translation>Faza plana</translation>
    </message>
    <message>
        <source>A phase takes the time that it takes. It ends when you say so, with a reason; no day ends it.</source>
        <translation>Faza traje koliko je potrebno. Završava se kada to upišete, uz razlog; nijedan datum je ne završava.</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>Sačuvaj fazu</translation>
    </message>
    <message>
        <source>The phase is saved.</source>
        <translation>Faza je sačuvana.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Faza</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Započeta dana</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Ponovo razmotriti dana</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Završena dana</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Zašto je završena</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Kako osoba to vidi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message numerus="yes">
        <source>%n other phase(s)</source>
        <translation>
            <numerusform>još %n faza</numerusform>
            <numerusform>još %n faze</numerusform>
            <numerusform>još %n faza</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanProgressPanel</name>
    <message>
        <source>Nobody meets it yet</source>
        <translation>Niko je još ne zadovoljava</translation>
    </message>
    <message>
        <source>How the plan goes</source>
        <translation>Kako ide plan</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Zadovoljene potrebe</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Ostvareni ciljevi</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Urađeni koraci</translation>
    </message>
    <message>
        <source>Needs seen and met over time</source>
        <translation>Uočene i zadovoljene potrebe kroz vreme</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 od %2</translation>
    </message>
    <message>
        <source>%1: %2 seen, %3 met</source>
        <extracomment>a day, how many needs were seen until then, how many were met</extracomment>
        <translation>%1: uočeno %2, zadovoljeno %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>danas</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dan</numerusform>
            <numerusform>%n dana</numerusform>
            <numerusform>%n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Uočene</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Zadovoljene</translation>
    </message>
    <message>
        <source>One need, seen on %1 and not met yet.</source>
        <translation>Jedna potreba, uočena %1, još nije zadovoljena.</translation>
    </message>
    <message>
        <source>One need, seen on %1 and met on %2.</source>
        <translation>Jedna potreba, uočena %1, zadovoljena %2</translation>
    </message>
    <message>
        <source>since today</source>
        <extracomment>how long a need has waited for somebody who meets it</extracomment>
        <translation>od danas</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PreviewPlace</name>
    <message>
        <source>Close the preview</source>
        <translation>Zatvori pregled</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ProcedureCard</name>
    <message>
        <source>Procedure of %1</source>
        <translation>Postupak od %1</translation>
    </message>
    <message>
        <source>What must follow</source>
        <translation>Šta mora da usledi</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>čeka %n dan</numerusform>
            <numerusform>čeka %n dana</numerusform>
            <numerusform>čeka %n dana</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zatvoreno</translation>
    </message>
    <message>
        <source>Phases of the procedure</source>
        <translation>Faze postupka</translation>
    </message>
    <message>
        <source>It is not recorded who told the person.</source>
        <translation>Nije upisano ko je osobi saopštio.</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation>Saopšteno %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ishod</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Upiši ishod</translation>
    </message>
    <message>
        <source>First decision: %1, %2</source>
        <translation>Prva odluka: %1, %2</translation>
    </message>
    <message>
        <source>Our own preliminary finding: %1</source>
        <translation>Naš preliminarni nalaz: %1</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>Zatvori postupak</translation>
    </message>
    <message>
        <source>Number at the Centre: %1</source>
        <translation>Broj predmeta u Centru: %1</translation>
    </message>
    <message>
        <source>In the words of the authority: “%1”</source>
        <translation>Rečima organa: „%1“</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Contacts with the Centre</source>
        <translation>Kontakti sa Centrom</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Upiši kontakt</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>odgovoreno</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>još nema odgovora</translation>
    </message>
    <message>
        <source>Steps and duties that were not met</source>
        <translation>Neispunjeni koraci i obaveze</translation>
    </message>
    <message>
        <source>Note a step or duty</source>
        <translation>Upiši korak ili obavezu</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Prijavljeno: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Potvrđeno: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nije potrebna</translation>
    </message>
    <message>
        <source>Record who told the person</source>
        <translation>Upiši ko je osobi saopštio</translation>
    </message>
    <message>
        <source>waits since today</source>
        <translation>čeka od danas</translation>
    </message>
    <message>
        <source>by opening</source>
        <extracomment>short, below a phase: nobody recorded it, opening the procedure counts for it</extracomment>
        <translation>otvaranjem</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ProviderClosures</name>
    <message>
        <source>Days when it takes nobody</source>
        <translation>Dani kada ne prima nikoga</translation>
    </message>
    <message>
        <source>Add the next ones here; without a last day it is until further notice.</source>
        <translation>Ovde dodajte sledeće; bez poslednjeg dana važi do daljeg.</translation>
    </message>
    <message>
        <source>Takes nobody from</source>
        <translation>Ne prima nikoga od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Why it takes nobody</source>
        <translation>Zašto ne prima nikoga</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>od %1 do %2</translation>
    </message>
    <message>
        <source>From %1 until further notice</source>
        <translation>Od %1 do daljeg</translation>
    </message>
    <message>
        <source>over</source>
        <translation>prošlo</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>predstoji</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Ukloni</translation>
    </message>
    <message>
        <source>These days are taken out of the calendar.</source>
        <translation>Ti dani su uklonjeni iz kalendara.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ProviderPanel</name>
    <message>
        <source>Add a provider</source>
        <translation>Dodaj pružaoca</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Save provider</source>
        <translation>Sačuvaj pružaoca</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naziv</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Vrsta institucije</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Usluge</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>The municipality only. A shelter&apos;s address is secret.</source>
        <translation>Samo opština. Adresa skloništa je tajna.</translation>
    </message>
    <message>
        <source>Who is accepted</source>
        <translation>Ko se prima</translation>
    </message>
    <message>
        <source>Nothing chosen: everybody.</source>
        <translation>Ništa izabrano: svi.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Šta traži</translation>
    </message>
    <message>
        <source>Part of an agreed referral mechanism</source>
        <translation>Deo dogovorenog mehanizma upućivanja</translation>
    </message>
    <message>
        <source>Days until an answer usually comes</source>
        <translation>Dana do uobičajenog odgovora</translation>
    </message>
    <message>
        <source>Takes referrals at present</source>
        <translation>Trenutno prima upućivanja</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Kako stupiti u kontakt</translation>
    </message>
    <message>
        <source>Seen only by those who may see names.</source>
        <translation>Vide samo oni koji smeju da vide imena.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Osoba za kontakt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Phone out of hours</source>
        <translation>Telefon van radnog vremena</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-pošta</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Change a provider</source>
        <translation>Izmeni pružaoca</translation>
    </message>
    <message>
        <source>Provider saved.</source>
        <translation>Pružalac je sačuvan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
    <message>
        <source>From which age</source>
        <translation>Od kog uzrasta</translation>
    </message>
    <message>
        <source>Up to which age</source>
        <translation>Do kog uzrasta</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Slobodna mesta</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Na dan</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PseudonymCheck</name>
    <message>
        <source>A word to call the person by inside the organisation.</source>
        <translation>Reč kojom se osoba zove unutar organizacije.</translation>
    </message>
    <message>
        <source>%1 is called so already. Another word keeps the two apart.</source>
        <translation>Tako se već zove %1. Druga reč ih razlikuje.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PutOffDialog</name>
    <message>
        <source>Put off</source>
        <translation>Odloži</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Izaberite dan posle današnjeg.</translation>
    </message>
    <message>
        <source>Say why it waits.</source>
        <translation>Recite zašto čeka.</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Odloženo do %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put off until %1.</source>
        <translation>
            <numerusform>%n stvar je odložena do %1</numerusform>
            <numerusform>%n stvari su odložene do %1</numerusform>
            <numerusform>%n stvari je odloženo do %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>%1. At the latest %2: nothing else asks for it until then.</source>
        <extracomment>%1 is how a day may be typed, %2 a day</extracomment>
        <translation>%1. Najkasnije %2: do tada ništa drugo na to ne podseća.</translation>
    </message>
    <message>
        <source>At the latest %1.</source>
        <translation>Najkasnije %1</translation>
    </message>
    <message>
        <source>For example %1, tomorrow, +7</source>
        <translation>Na primer %1, sutra, +7</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::QuestionRow</name>
    <message>
        <source>Note: %1</source>
        <extracomment>a button beside one question: &apos;Note: Who holds her papers?&apos;</extracomment>
        <translation>Beleška: %1</translation>
    </message>
    <message>
        <source>A note on this answer (F2). It is kept confidential.</source>
        <translation>Beleška uz ovaj odgovor (F2). Čuva se kao poverljiva.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <extracomment>a button beside one question: &apos;Files: Who holds her papers?&apos;</extracomment>
        <translation>Datoteke: %1</translation>
    </message>
    <message>
        <source>Files that support this answer (F3). They are kept confidential.</source>
        <translation>Datoteke koje potkrepljuju ovaj odgovor (F3). Čuvaju se kao poverljive.</translation>
    </message>
    <message>
        <source>These keys answer this question: %1.</source>
        <translation>Na ovo pitanje odgovaraju tasteri: %1.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 answers this question, or one of these keys: %3.</source>
        <translation>Na ovo pitanje odgovara broj od %1 do %2 ili jedan od ovih tastera: %3.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Rail</name>
    <message>
        <source>Lock</source>
        <translation>Zaključaj</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Strane</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RailItem</name>
    <message numerus="yes">
        <source>%n thing(s) of yours overdue or due today</source>
        <translation>
            <numerusform>%n Vaša obaveza kasni ili je za danas</numerusform>
            <numerusform>%n Vaše obaveze kasne ili su za danas</numerusform>
            <numerusform>%n Vaših obaveza kasni ili je za danas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReactionList</name>
    <message>
        <source>Reactions</source>
        <translation>Reakcije</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Dodaj reakciju</translation>
    </message>
    <message>
        <source>Save reaction</source>
        <translation>Sačuvaj reakciju</translation>
    </message>
    <message>
        <source>The reaction is saved.</source>
        <translation>Reakcija je sačuvana.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Šta</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Institucija</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Šta se dogodilo</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>Na koga se odnosi</translation>
    </message>
    <message>
        <source>Empty: everybody on the report.</source>
        <translation>Prazno: na sve u prijavi.</translation>
    </message>
    <message>
        <source>No reaction recorded here</source>
        <translation>Ovde nije zapisana nijedna reakcija</translation>
    </message>
    <message>
        <source>The days until the first reaction are counted from here. A decision and an answer that stand in the procedure of this report count by themselves.</source>
        <translation>Odavde se broje dani do prve reakcije. Odluka i odgovor koji stoje u postupku iz ove prijave računaju se sami.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReaderDialog</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Zatvori (Esc)</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecommendedActions</name>
    <message>
        <source>Recommended now</source>
        <translation>Preporučeno sada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Already in the plan.</source>
        <translation>Već je u planu.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordForm</name>
    <message>
        <source>Give the day. What is chosen in this form needs it.</source>
        <translation>Navedite dan. Potreban je uz ono što je izabrano u ovom obrascu.</translation>
    </message>
    <message>
        <source>Fill this in. What is chosen in this form needs it.</source>
        <translation>Popunite ovo. Potrebno je uz ono što je izabrano u ovom obrascu.</translation>
    </message>
    <message>
        <source>Choose something here, then save.</source>
        <translation>Izaberite nešto ovde, pa sačuvajte.</translation>
    </message>
    <message>
        <source>Write something here, then save.</source>
        <translation>Upišite nešto ovde, pa sačuvajte.</translation>
    </message>
    <message>
        <source>This day does not go with the other days here. Compare them.</source>
        <translation>Ovaj dan ne ide uz ostale dane ovde. Uporedite ih.</translation>
    </message>
    <message>
        <source>This does not go with what else is chosen here. Compare the two.</source>
        <translation>Ovo ne ide uz ono što je ovde još izabrano. Uporedite to dvoje.</translation>
    </message>
    <message>
        <source>Give the day: &apos;%1&apos; at &apos;%2&apos; needs it.</source>
        <extracomment>%1 an answer, %2 the field in which it is chosen</extracomment>
        <translation>Navedite dan: potreban je uz odgovor „%1“ u polju „%2“.</translation>
    </message>
    <message>
        <source>Fill this in: &apos;%1&apos; at &apos;%2&apos; needs it.</source>
        <translation>Popunite ovo: potrebno je uz odgovor „%1“ u polju „%2“.</translation>
    </message>
    <message>
        <source>Give the day, then save.</source>
        <translation>Upišite dan, pa sačuvajte.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordListModel</name>
    <message>
        <source>name hidden</source>
        <translation>ime je skriveno</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is kept.</source>
        <translation>Ništa nije promenjeno. Ono što ste upisali je sačuvano.</translation>
    </message>
    <message>
        <source>Also in the way:</source>
        <extracomment>after why a save was refused; a list of sentences follows</extracomment>
        <translation>Smeta i ovo:</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordSection</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ništa ne odgovara</translation>
    </message>
    <message>
        <source>Change the filter to see more.</source>
        <translation>Promenite filter da biste videli više.</translation>
    </message>
    <message>
        <source>Change what is recorded</source>
        <translation>Izmeni upisano</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Šta je upisano</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecoverPage</name>
    <message>
        <source>The sixteen words of a share</source>
        <translation>Šesnaest reči jednog dela</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Dodaj ovaj deo</translation>
    </message>
    <message>
        <source>User name of the coordinator</source>
        <translation>Korisničko ime koordinacije</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Postavi novu lozinku</translation>
    </message>
    <message>
        <source>Back to unlock</source>
        <translation>Nazad na otključavanje</translation>
    </message>
    <message>
        <source>Type the shares that the directors brought, one after another. What was typed is not shown.</source>
        <translation>Upišite delove koje je uprava donela, jedan za drugim. Upisano se ne prikazuje.</translation>
    </message>
    <message>
        <source>Open with recovery shares</source>
        <translation>Otvaranje delovima ključa za oporavak</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Još nema nijednog dela.</translation>
    </message>
    <message numerus="yes">
        <source>Here: share %1. %n more needed.</source>
        <translation>
            <numerusform>Ovde: deo %1. Potreban je još %n.</numerusform>
            <numerusform>Ovde: deo %1. Potrebna su još %n.</numerusform>
            <numerusform>Ovde: deo %1. Potrebno je još %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: share %1. These are enough.</source>
        <translation>Ovde: deo %1. To je dovoljno.</translation>
    </message>
    <message>
        <source>Type the user name of the coordinator who gets the passphrase.</source>
        <translation>Upišite korisničko ime koordinacije koja dobija lozinku.</translation>
    </message>
    <message>
        <source>No coordinator of this vault has this user name.</source>
        <translation>U ovom sefu niko ko koordinira nema to korisničko ime.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecoveryPanel</name>
    <message>
        <source>Recovery shares</source>
        <translation>Delovi ključa za oporavak</translation>
    </message>
    <message>
        <source>2 of 2</source>
        <translation>2 od 2</translation>
    </message>
    <message>
        <source>2 of 3</source>
        <translation>2 od 3</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 od 5</translation>
    </message>
    <message>
        <source>The sixteen words of the sheet</source>
        <translation>Šesnaest reči sa lista</translation>
    </message>
    <message>
        <source>A share is a sheet of paper with sixteen words. Directors keep one each, in different places. Enough of them together give a coordinator a new passphrase; one alone opens nothing.</source>
        <translation>Deo je list papira sa šesnaest reči. Osobe iz uprave čuvaju po jedan, na različitim mestima. Dovoljno njih zajedno daje koordinaciji novu lozinku; jedan sam ne otvara ništa.</translation>
    </message>
    <message>
        <source>How many sheets are needed, of how many</source>
        <translation>Koliko je listova potrebno, od koliko</translation>
    </message>
    <message>
        <source>Shares made earlier stop working when the new ones are complete.</source>
        <translation>Raniji delovi prestaju da važe kada novi budu potpuni.</translation>
    </message>
    <message>
        <source>The director who keeps this share copies the words by hand. Nobody else looks. Write nothing on the sheet that names the organisation.</source>
        <translation>Ko čuva ovaj deo, reči prepisuje rukom. Niko drugi ne gleda. Na list ne pišite ništa što imenuje organizaciju.</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Napravi delove</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Deo %1 od %2</translation>
    </message>
    <message>
        <source>It is copied</source>
        <translation>Prepisano je</translation>
    </message>
    <message>
        <source>Now type share %1 from its sheet. What cannot be read back would not open anything on the day it is needed.</source>
        <translation>Sada upišite deo %1 sa njegovog lista. Što ne može da se pročita, ne bi ništa otvorilo onog dana kada zatreba.</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Proveri list</translation>
    </message>
    <message>
        <source>This is share %1. Type share %2.</source>
        <translation>Ovo je deo %1. Upišite deo %2.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Prikaži reči</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralEditor</name>
    <message>
        <source>To whom and for what</source>
        <translation>Kome i za šta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Saglasnost</translation>
    </message>
    <message>
        <source>One consent names one recipient. Support goes on without it.</source>
        <translation>Jedna saglasnost navodi jednog primaoca. Podrška se nastavlja i bez nje.</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Šta tražimo</translation>
    </message>
    <message>
        <source>The provider reads this word for word.</source>
        <translation>Pružalac ovo čita od reči do reči.</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Šta se deli</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation>Nacrt je sačuvan.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Odbaci</translation>
    </message>
    <message>
        <source>This organisation is not in the team around the person.</source>
        <translation>Ova organizacija nije u timu oko osobe.</translation>
    </message>
    <message>
        <source>This is more than was agreed for them in the team.</source>
        <translation>Ovo je više od onoga što je za njih dogovoreno u timu.</translation>
    </message>
    <message>
        <source>Ask the person first, and keep the answer under Contacts, safety: Team around the person.</source>
        <translation>Najpre pitajte osobu i sačuvajte odgovor u delu Bezbedan kontakt: Tim oko osobe.</translation>
    </message>
    <message>
        <source>No provider chosen</source>
        <translation>Pružalac nije izabran</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>Usluga nije izabrana</translation>
    </message>
    <message>
        <source>Choose what the person needs there.</source>
        <translation>Izaberite šta je osobi tamo potrebno.</translation>
    </message>
    <message>
        <source>Choose to whom this goes.</source>
        <translation>Izaberite kome se ovo upućuje.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>Upiši ovu saglasnost</translation>
    </message>
    <message>
        <source>Sending needs a consent for this provider.</source>
        <translation>Za slanje je potrebna saglasnost za ovog pružaoca.</translation>
    </message>
    <message>
        <source>Referral noted as sent. Nothing leaves this laptop by itself.</source>
        <translation>Upućivanje je upisano kao poslato. Ništa ne napušta ovaj računar samo od sebe.</translation>
    </message>
    <message>
        <source>Record the year of birth</source>
        <translation>Upiši godinu rođenja</translation>
    </message>
    <message>
        <source>The provider is proposed: of the consents in force, only the one for it has led to no referral yet.</source>
        <translation>Pružalac je predložen: među važećim saglasnostima samo za njega još nema upućivanja.</translation>
    </message>
    <message>
        <source>The service is proposed: this provider offers no other one.</source>
        <translation>Usluga je predložena: ovaj pružalac ne nudi drugu.</translation>
    </message>
    <message>
        <source>The service is proposed: the care plan asks for it.</source>
        <translation>Usluga je predložena: plan podrške je traži.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralList</name>
    <message>
        <source>New referral</source>
        <translation>Novo upućivanje</translation>
    </message>
    <message>
        <source>Referrals to services</source>
        <translation>Upućivanja službama</translation>
    </message>
    <message>
        <source>A place for tonight</source>
        <translation>Mesto za noćas</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>Još ništa nije upućeno</translation>
    </message>
    <message>
        <source>A referral shares only what is agreed, field by field.</source>
        <translation>Upućivanje deli samo ono što je dogovoreno, polje po polje.</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1, poslato %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralsPage</name>
    <message>
        <source>All that wait</source>
        <translation>Sva koja čekaju</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Bez odgovora u roku</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>Ništa ne čeka odgovor</translation>
    </message>
    <message>
        <source>Referrals that were sent stand here until somebody answers.</source>
        <translation>Poslata upućivanja stoje ovde dok neko ne odgovori.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Koja upućivanja</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Imenik usluga</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Osoba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Referrals that wait for an answer</source>
        <translation>Upućivanja koja čekaju odgovor</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) without an answer</source>
        <translation>
            <numerusform>%n upućivanje bez odgovora</numerusform>
            <numerusform>%n upućivanja bez odgovora</numerusform>
            <numerusform>%n upućivanja bez odgovora</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Upućivanja</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moja</translation>
    </message>
    <message>
        <source>Code or provider</source>
        <translation>Šifra ili pružalac</translation>
    </message>
    <message>
        <source>Filter by the code of a person or the name of a provider</source>
        <translation>Filtriraj po šifri osobe ili imenu pružaoca</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Niko nije odgovorio</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Filtriraj ovaj spisak</translation>
    </message>
    <message>
        <source>Note that nobody answered</source>
        <translation>Upiši da niko nije odgovorio</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n upućivanje izabrano</numerusform>
            <numerusform>%n upućivanja izabrana</numerusform>
            <numerusform>%n upućivanja izabrano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) noted: nobody answered.</source>
        <translation>
            <numerusform>Upisano za %n upućivanje: niko nije odgovorio.</numerusform>
            <numerusform>Upisano za %n upućivanja: niko nije odgovorio.</numerusform>
            <numerusform>Upisano za %n upućivanja: niko nije odgovorio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) assigned to %1.</source>
        <extracomment>how many referrals a colleague asks after from now on</extracomment>
        <translation>
            <numerusform>%n upućivanje sada prati %1.</numerusform>
            <numerusform>%n upućivanja sada prati %1.</numerusform>
            <numerusform>%n upućivanja sada prati %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ko prati</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>Upućivanja</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Putevi zaštite</translation>
    </message>
    <message>
        <source>More than one may run at a time.</source>
        <translation>Može ih biti više u isto vreme.</translation>
    </message>
    <message>
        <source>Add pathway</source>
        <translation>Dodaj put</translation>
    </message>
    <message>
        <source>Compare pathways</source>
        <translation>Uporedi puteve</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Novo upućivanje</translation>
    </message>
    <message>
        <source>Note that it is considered</source>
        <translation>Upiši da se razmatra</translation>
    </message>
    <message>
        <source>Pathway started.</source>
        <translation>Put zaštite je započet.</translation>
    </message>
    <message>
        <source>Pathway noted as considered.</source>
        <translation>Upisano je da se put zaštite razmatra.</translation>
    </message>
    <message>
        <source>Every pathway is here already</source>
        <translation>Svi putevi zaštite su već ovde</translation>
    </message>
    <message>
        <source>The choice is noted.</source>
        <translation>Izbor je upisan.</translation>
    </message>
    <message>
        <source>Pathway ended.</source>
        <translation>Put zaštite je završen.</translation>
    </message>
    <message>
        <source>Step noted.</source>
        <translation>Korak je upisan.</translation>
    </message>
    <message>
        <source>No pathway was chosen yet</source>
        <translation>Još nije izabran nijedan put zaštite</translation>
    </message>
    <message>
        <source>Compare pathways together; the person chooses, and may choose more than one.</source>
        <translation>Uporedite puteve zaštite zajedno; osoba bira i može izabrati više od jednog.</translation>
    </message>
    <message>
        <source>Day noted.</source>
        <translation>Dan je upisan.</translation>
    </message>
    <message>
        <source>Threat of removal</source>
        <translation>Pretnja udaljenjem</translation>
    </message>
    <message>
        <source>Back to pathways</source>
        <translation>Nazad na puteve zaštite</translation>
    </message>
    <message>
        <source>Decision noted. What must follow is open now, and in Today.</source>
        <translation>Odluka je upisana. Ono što mora da usledi sada je otvoreno, i vidi se na strani Danas.</translation>
    </message>
    <message>
        <source>Print a checklist</source>
        <translation>Odštampaj podsetnik</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Podsetnik</translation>
    </message>
    <message>
        <source>Start it…</source>
        <translation>Počni…</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RelationList</name>
    <message>
        <source>People around</source>
        <translation>Osobe iz okruženja</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Dodaj nekoga</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>The relation is saved.</source>
        <translation>Odnos je sačuvan.</translation>
    </message>
    <message>
        <source>Nobody is recorded</source>
        <translation>Niko nije upisan</translation>
    </message>
    <message>
        <source>Children, family and people of trust help to plan safely.</source>
        <translation>Deca, porodica i osobe od poverenja pomažu da se bezbedno planira.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Odnos</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Godina rođenja</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>bezbedno</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>najpre pitati</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Godina rođenja</translation>
    </message>
    <message>
        <source>Depends on this person&apos;s care</source>
        <translation>Zavisi od brige ove osobe</translation>
    </message>
    <message>
        <source>Lives with this person</source>
        <translation>Živi sa ovom osobom</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Bezbedno za kontakt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RemovalBanner</name>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Removal is threatened: %1.</source>
        <translation>Preti udaljenje: %1.</translation>
    </message>
    <message>
        <source>No lawyer was told yet. Tell one today.</source>
        <translation>Advokat još nije obavešten. Obavestite ga danas.</translation>
    </message>
    <message>
        <source>The lawyer was told on %1. Last day to act: %2.</source>
        <translation>Advokat je obavešten %1 Poslednji dan za postupanje: %2</translation>
    </message>
    <message>
        <source>The lawyer was told on %1. Ask for the last day to act.</source>
        <translation>Advokat je obavešten %1 Pitajte za poslednji dan za postupanje.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RemovalThreatList</name>
    <message>
        <source>Threats of removal</source>
        <translation>Pretnje udaljenjem</translation>
    </message>
    <message>
        <source>Record a threat</source>
        <translation>Upiši pretnju</translation>
    </message>
    <message>
        <source>Save threat</source>
        <translation>Sačuvaj pretnju</translation>
    </message>
    <message>
        <source>The threat is saved. It is in Today until somebody acts.</source>
        <translation>Pretnja je sačuvana. Stoji na strani Danas dok neko ne postupi.</translation>
    </message>
    <message>
        <source>No removal is threatened</source>
        <translation>Ne preti udaljenje</translation>
    </message>
    <message>
        <source>Nobody may be returned into danger. The lawyer is told on the same day.</source>
        <translation>Niko ne sme da bude vraćen u opasnost. Advokat se obaveštava istog dana.</translation>
    </message>
    <message>
        <source>What threatens</source>
        <translation>Šta preti</translation>
    </message>
    <message>
        <source>Lawyer, until when</source>
        <translation>Advokat, do kada</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>lawyer told on %1</source>
        <translation>advokat obavešten %1</translation>
    </message>
    <message>
        <source>lawyer not told yet</source>
        <translation>advokat još nije obavešten</translation>
    </message>
    <message>
        <source>act by %1</source>
        <translation>postupiti do %1</translation>
    </message>
    <message>
        <source>may happen on %1</source>
        <translation>može da se desi %1</translation>
    </message>
    <message>
        <source>Which authority</source>
        <translation>Koji organ</translation>
    </message>
    <message>
        <source>We learned of it on</source>
        <translation>Saznali smo dana</translation>
    </message>
    <message>
        <source>May happen on</source>
        <translation>Može da se desi</translation>
    </message>
    <message>
        <source>Lawyer or legal aid</source>
        <translation>Advokat ili pravna pomoć</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Obavešten dana</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Poslednji dan</translation>
    </message>
    <message>
        <source>What the person fears on return</source>
        <translation>Čega se osoba boji pri povratku</translation>
    </message>
    <message>
        <source>What the lawyer and the paper say</source>
        <translation>Šta kažu advokat i rešenje</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportDetail</name>
    <message>
        <source>Event</source>
        <translation>Događaj</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Činjenice</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Zajedničko</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Reakcije</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Delovi prijave</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Sve prijave</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>primljeno %1</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Reakcija: %1</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Povratne informacije</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Poslato</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Dokazi</translation>
    </message>
    <message>
        <source>Go to part: %1</source>
        <translation>Idi na deo: %1</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Dodaj osobu</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportForm</name>
    <message>
        <source>Save report</source>
        <translation>Sačuvaj prijavu</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Kako je stigla do nas</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Kako je započeto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Primljeno dana</translation>
    </message>
    <message>
        <source>Reporting institution</source>
        <translation>Institucija koja prijavljuje</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Ko je bio prisutan</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Poslato dana</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Kome</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ko je prijavio</translation>
    </message>
    <message>
        <source>Seen only by those who may see names.</source>
        <translation>Vide samo oni koji smeju da vide imena.</translation>
    </message>
    <message>
        <source>Name of who reported</source>
        <translation>Ime onoga ko je prijavio</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Kako stupiti u kontakt</translation>
    </message>
    <message>
        <source>Reference number of the authority</source>
        <translation>Broj predmeta kod organa</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Mesto</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Šta se dogodilo</translation>
    </message>
    <message>
        <source>Forms of exploitation, all of them</source>
        <translation>Oblici eksploatacije, svi</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Glavni oblik</translation>
    </message>
    <message>
        <source>What it was meant for</source>
        <translation>Sa kojom svrhom</translation>
    </message>
    <message>
        <source>Also where it did not come to it.</source>
        <translation>I kada do toga nije došlo.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Radnje</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Načini</translation>
    </message>
    <message>
        <source>For a child no means is needed.</source>
        <translation>Za dete način nije potreban.</translation>
    </message>
    <message>
        <source>What holds people there</source>
        <translation>Šta ljude tamo zadržava</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Delatnost</translation>
    </message>
    <message>
        <source>Relation to the recruiter</source>
        <translation>Odnos sa vrbovateljem</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Zemlja</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Gde, otprilike</translation>
    </message>
    <message>
        <source>Across borders</source>
        <translation>Preko granice</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Report %1 is saved.</source>
        <translation>Prijava %1 je sačuvana.</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>Nadležnom organu</translation>
    </message>
    <message>
        <source>What was sent, to whom and on what basis is noted under &apos;Sent&apos;. What went about everybody on the report stands here then too; about one person alone, only there.</source>
        <translation>Šta je poslato, kome i po kom osnovu upisuje se pod „Poslato“. Što je poslato o svima u prijavi, tada stoji i ovde; o samo jednoj osobi stoji samo tamo.</translation>
    </message>
    <message>
        <source>Note what was sent</source>
        <translation>Upiši šta je poslato</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportOrigin</name>
    <message>
        <source>What it came from</source>
        <translation>Odakle je potekla</translation>
    </message>
    <message>
        <source>safe to call back: %1</source>
        <translation>bezbedno za povratni poziv: %1</translation>
    </message>
    <message>
        <source>Outreach visit of %1</source>
        <translation>Izlazak na teren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n susretnuta osoba</numerusform>
            <numerusform>%n susretnute osobe</numerusform>
            <numerusform>%n susretnutih osoba</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportPeople</name>
    <message>
        <source>People on this report</source>
        <translation>Osobe u ovoj prijavi</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Other reports</source>
        <translation>Druge prijave</translation>
    </message>
    <message>
        <source>Nobody is on this report yet</source>
        <translation>U ovoj prijavi još nema nikoga</translation>
    </message>
    <message>
        <source>A group is one report: add everybody to it.</source>
        <translation>Grupa je jedna prijava: dodajte sve u nju.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Dodaj osobu</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Otvori zapis</translation>
    </message>
    <message>
        <source>Fill in the indicators</source>
        <translation>Popuni pokazatelje</translation>
    </message>
    <message>
        <source>Keep these indicators with the report</source>
        <translation>Veži ove pokazatelje za prijavu</translation>
    </message>
    <message>
        <source>Take off this report</source>
        <translation>Ukloni iz prijave</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the report.</source>
        <translation>Dodato u prijavu.</translation>
    </message>
    <message>
        <source>Taken off the report. The record stays.</source>
        <translation>Uklonjeno iz prijave. Zapis ostaje.</translation>
    </message>
    <message>
        <source>The indicators belong to the report now.</source>
        <translation>Pokazatelji sada pripadaju prijavi.</translation>
    </message>
    <message>
        <source>This person made the contact of %1</source>
        <translation>Ova osoba se javila: %1</translation>
    </message>
    <message>
        <source>The contact of %1 is about this person</source>
        <translation>Kontakt (%1) odnosi se na ovu osobu</translation>
    </message>
    <message>
        <source>Category, indicators</source>
        <translation>Kategorija, pokazatelji</translation>
    </message>
    <message>
        <source>taken off: %1</source>
        <extracomment>why somebody does not belong on a report</extracomment>
        <translation>uklonjeno iz prijave: %1</translation>
    </message>
    <message>
        <source>Others know of the person on this report already. The person stays on it, with why it is not about them, and nothing is asked for any more.</source>
        <translation>Drugi već znaju za osobu iz ove prijave. Osoba ostaje u njoj, uz razlog zašto se prijava ne odnosi na nju, i ništa se više ne traži.</translation>
    </message>
    <message>
        <source>Take off, with this reason</source>
        <translation>Ukloni iz prijave, uz ovaj razlog</translation>
    </message>
    <message>
        <source>The reason is saved.</source>
        <translation>Razlog je sačuvan.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>Razlog vašim rečima</translation>
    </message>
    <message>
        <source>An assessment is begun, and stands on Today until it is made.</source>
        <translation>Procena je započeta i stoji na strani Danas dok se ne uradi.</translation>
    </message>
    <message>
        <source>Assess the safety now</source>
        <translation>Odmah proceni bezbednost</translation>
    </message>
    <message>
        <source>Danger was told of: %1</source>
        <extracomment>a case code</extracomment>
        <translation>Rečeno je da postoji opasnost: %1</translation>
    </message>
    <message>
        <source>On this report already.</source>
        <translation>Već je u ovoj prijavi.</translation>
    </message>
    <message>
        <source>Who holds work, bed, debt and papers</source>
        <translation>Ko drži posao, smeštaj, dug i isprave</translation>
    </message>
    <message>
        <source>Registered (%1) and added to the report.</source>
        <extracomment>the category with which a record begins</extracomment>
        <translation>Upisano (%1) i dodato u prijavu.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportTableModel</name>
    <message>
        <source>Report</source>
        <translation>Prijava</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Primljeno</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Glavni oblik</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Osobe</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Reakcija</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ko vodi</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReporterSafety</name>
    <message>
        <source>Whoever reported may live with the person.</source>
        <translation>Ko je prijavio možda živi sa osobom.</translation>
    </message>
    <message>
        <source>Ask first whether it is safe to speak.</source>
        <translation>Najpre pitajte da li je bezbedno razgovarati.</translation>
    </message>
    <message>
        <source>Read also how these are reached: %1.</source>
        <translation>Pročitajte i kako se stupa u kontakt sa ovim osobama: %1.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportsPage</name>
    <message>
        <source>Helpline contacts</source>
        <translation>SOS kontakti</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Podudarnosti</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Delovi strane</translation>
    </message>
    <message>
        <source>Log a helpline contact</source>
        <translation>Upiši SOS kontakt</translation>
    </message>
    <message>
        <source>New report of suspected trafficking</source>
        <translation>Nova prijava sumnje na trgovinu ljudima</translation>
    </message>
    <message>
        <source>Add to this part</source>
        <translation>Dodaj u ovaj deo</translation>
    </message>
    <message>
        <source>Outreach visits</source>
        <translation>Izlasci na teren</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportsView</name>
    <message>
        <source>All</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Neposlate</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Bez reakcije</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupe</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Koje prijave</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Izvor</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Svi izvori</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Oznaka</translation>
    </message>
    <message>
        <source>Filter by the mark of a report</source>
        <translation>Filtriraj po oznaci prijave</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Nova prijava</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Prijave</translation>
    </message>
    <message>
        <source>No report fits</source>
        <translation>Nijedna prijava ne odgovara</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Još nema prijava</translation>
    </message>
    <message>
        <source>Change the view or the filter to see more.</source>
        <translation>Promenite prikaz ili filter da biste videli više.</translation>
    </message>
    <message>
        <source>A report is one event, however many people are in it.</source>
        <translation>Prijava je jedan događaj, ma koliko osoba bilo u njemu.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) chosen</source>
        <translation>
            <numerusform>%n prijava izabrana</numerusform>
            <numerusform>%n prijave izabrane</numerusform>
            <numerusform>%n prijava izabrano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) assigned to %1.</source>
        <extracomment>how many reports a colleague is responsible for from now on</extracomment>
        <translation>
            <numerusform>%n prijavu sada vodi %1.</numerusform>
            <numerusform>%n prijave sada vodi %1.</numerusform>
            <numerusform>%n prijava sada vodi %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New report of suspected trafficking</source>
        <translation>Nova prijava sumnje na trgovinu ljudima</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RestoreCopy</name>
    <message>
        <source>Restore a copy</source>
        <translation>Vrati kopiju</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Pogledaj unutra</translation>
    </message>
    <message>
        <source>Cancel, keep nothing</source>
        <translation>Odustani, ne zadržavaj ništa</translation>
    </message>
    <message>
        <source>Open it with the passphrase</source>
        <translation>Otvaranje lozinkom</translation>
    </message>
    <message>
        <source>Read and check every page</source>
        <translation>Čitanje i provera svake strane</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Datoteka kopije</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>Nova fascikla za sef</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>Vrati u ovu fasciklu</translation>
    </message>
    <message>
        <source>Choose a folder; its path begins with /.</source>
        <translation>Izaberite fasciklu; putanja počinje sa /.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new or an empty one.</source>
        <translation>Ova fascikla nije prazna. Izaberite novu ili praznu.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the copy.</source>
        <translation>Nema takve datoteke. Izaberite kopiju.</translation>
    </message>
    <message>
        <source>The copy is whole and was made on %1.</source>
        <translation>Kopija je potpuna, napravljena %1.</translation>
    </message>
    <message>
        <source>It holds %1 of records and documents. Choose where it goes.</source>
        <translation>Sadrži %1 zapisa i dokumenata. Izaberite gde ide.</translation>
    </message>
    <message>
        <source>The copy is restored and was checked.</source>
        <translation>Kopija je vraćena i proverena.</translation>
    </message>
    <message>
        <source>To work with it, lock, choose the folder %1 and unlock.</source>
        <translation>Za rad sa njom zaključajte, izaberite fasciklu %1 i otključajte.</translation>
    </message>
    <message>
        <source>Into a new folder; what you work with now stays as it is. Whoever was erased here since the copy was made is erased in it again.</source>
        <translation>U novu fasciklu; ono sa čim sada radite ostaje kakvo jeste. Osobe koje su ovde obrisane posle pravljenja kopije brišu se ponovo i u njoj.</translation>
    </message>
    <message>
        <source>Erase again what was erased here since</source>
        <translation>Ponovo obriši ono što je ovde u međuvremenu obrisano</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or call(s) that were erased since are erased in it too.</source>
        <translation>
            <numerusform>%n predmet ili poziv koji je u međuvremenu obrisan, obrisan je i u njoj.</numerusform>
            <numerusform>%n predmeta ili poziva koji su u međuvremenu obrisani, obrisana su i u njoj.</numerusform>
            <numerusform>%n predmeta ili poziva koji su u međuvremenu obrisani, obrisano je i u njoj.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased since is in it again, because this access may not erase. Restore with the passphrase of a coordinator instead.</source>
        <translation>Ono što je u međuvremenu obrisano ponovo je u njoj, jer ovaj pristup ne sme da briše. Umesto toga vratite kopiju lozinkom koordinacije.</translation>
    </message>
    <message>
        <source>Notes that a coordinator has erased since, while their file or call stayed, may be in it again: your access cannot tell which they were. Let a coordinator restore this copy on this computer; then they are erased in it too.</source>
        <translation>U njoj su možda ponovo beleške koje je koordinacija u međuvremenu obrisala, a čiji su zapis ili poziv ostali: vaš pristup ne može da utvrdi koje su to. Neka koordinacija vrati ovu kopiju na ovom računaru; tada će i u njoj biti obrisane.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ResultCard</name>
    <message>
        <source>Result so far</source>
        <translation>Rezultat do sada</translation>
    </message>
    <message>
        <source>Letters or digits answer, arrows go on, Ctrl+Enter completes.</source>
        <translation>Slova ili cifre odgovaraju, strelice vode dalje, Ctrl+Enter završava.</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Još nije procenjeno</translation>
    </message>
    <message numerus="yes">
        <source>of %1 points</source>
        <extracomment>after a score, as one line with it: &apos;5 of 30 points&apos;; it agrees with the 30</extracomment>
        <translation>
            <numerusform>od %1 boda</numerusform>
            <numerusform>od %1 boda</numerusform>
            <numerusform>od %1 bodova</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1 of %2.</source>
        <translation>Odgovoreno %1 od %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n not known, declined or not asked.</source>
        <extracomment>how many answers of a questionnaire say nothing</extracomment>
        <translation>
            <numerusform>%n: ne zna se, osoba ne želi da kaže ili nije pitano.</numerusform>
            <numerusform>%n: ne zna se, osoba ne želi da kaže ili nije pitano.</numerusform>
            <numerusform>%n: ne zna se, osoba ne želi da kaže ili nije pitano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) would mean: %1.</source>
        <extracomment>%1 is a level, such as &apos;Immediate danger&apos;</extracomment>
        <translation>
            <numerusform>Još %n bod značio bi: %1.</numerusform>
            <numerusform>Još %n boda značila bi: %1.</numerusform>
            <numerusform>Još %n bodova značilo bi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so little known, a low level does not mean that the person is safe.</source>
        <translation>Dok se zna tako malo, nizak nivo ne znači da je osoba bezbedna.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The year of birth is not written. If the person is under 18, the same answers mean: %1. Find out the age before you decide.</source>
        <extracomment>%1 is a level, such as &apos;Strong indicators&apos;</extracomment>
        <translation>Godina rođenja nije upisana. Ako osoba ima manje od 18 godina, isti odgovori znače: %1. Saznajte uzrast pre nego što odlučite.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RetentionModel</name>
    <message>
        <source>a proceeding goes on or compensation is not paid in full</source>
        <translation>postupak je u toku ili naknada štete nije isplaćena u celosti</translation>
    </message>
    <message>
        <source>the status of a person at risk goes on</source>
        <translation>status lica u riziku još traje</translation>
    </message>
    <message>
        <source>a contact after the closing is planned</source>
        <translation>planiran je kontakt posle zatvaranja</translation>
    </message>
    <message>
        <source>something that must follow is open</source>
        <translation>obaveza koja mora da usledi još je otvorena</translation>
    </message>
    <message>
        <source>a search goes on</source>
        <translation>traženje je u toku</translation>
    </message>
    <message>
        <source>the person stays in the shelter or a place is held</source>
        <translation>osoba boravi u skloništu ili joj se čuva mesto</translation>
    </message>
    <message>
        <source>held: nothing may be erased</source>
        <translation>zadržano: ništa se ne sme brisati</translation>
    </message>
    <message>
        <source>year of birth not recorded: it may be the file of a child</source>
        <translation>godina rođenja nije upisana: možda je predmet deteta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Šifra</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Čuva se kao</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Završeno dana</translation>
    </message>
    <message>
        <source>To be looked at from</source>
        <translation>Pregledati od</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Šta sprečava brisanje</translation>
    </message>
    <message>
        <source>nothing: it may be erased</source>
        <translation>ništa: sme da se briše</translation>
    </message>
    <message>
        <source>the work goes on in another record of this person</source>
        <translation>rad se nastavlja u drugom zapisu ove osobe</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RetentionPanel</name>
    <message>
        <source>Keep until</source>
        <translation>Čuvati do</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Čuvaj duže</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zadrži</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Prekini zadržavanje</translation>
    </message>
    <message>
        <source>Files whose keeping ends</source>
        <translation>Predmeti kojima ističe čuvanje</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Look at each file, then keep it longer, hold it for a proceeding, or erase it. The lengths are those of your organisation.</source>
        <translation>Ništa se ne briše samo. Pogledajte svaki predmet, pa ga čuvajte duže, zadržite zbog postupka ili obrišite. Rokove određuje vaša organizacija.</translation>
    </message>
    <message>
        <source>No file is past its length.</source>
        <translation>Nijednom predmetu nije istekao rok.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Zašto</translation>
    </message>
    <message>
        <source>For &apos;Keep longer&apos;. A hold ends by a decision, never by time.</source>
        <translation>Za „Čuvaj duže“. Zadržavanje prestaje odlukom, nikada istekom vremena.</translation>
    </message>
    <message>
        <source>Say until when, a day that is still to come.</source>
        <translation>Recite do kada, dan koji tek dolazi.</translation>
    </message>
    <message>
        <source>The decision is saved.</source>
        <translation>Odluka je sačuvana.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are past their length; the %1 oldest are shown.</source>
        <translation>
            <numerusform>Rok čuvanja istekao je za %n predmet; prikazano je %1 najstarijih.</numerusform>
            <numerusform>Rok čuvanja istekao je za %n predmeta; prikazano je %1 najstarijih.</numerusform>
            <numerusform>Rok čuvanja istekao je za %n predmeta; prikazano je %1 najstarijih.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ništa nije izabrano</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Izaberite razlog.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Obriši…</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n call(s) without a person are past their length.</source>
        <translation>
            <numerusform>Tekstu %n poziva bez osobe istekao je rok čuvanja.</numerusform>
            <numerusform>Tekstu %n poziva bez osobe istekao je rok čuvanja.</numerusform>
            <numerusform>Tekstu %n poziva bez osobe istekao je rok čuvanja.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReturnCodeList</name>
    <message>
        <source>Ways back</source>
        <translation>Načini povratka</translation>
    </message>
    <message>
        <source>Agree on a return code</source>
        <translation>Dogovori kod za povratak</translation>
    </message>
    <message>
        <source>Save code</source>
        <translation>Sačuvaj kod</translation>
    </message>
    <message>
        <source>The return code is saved.</source>
        <translation>Kod za povratak je sačuvan.</translation>
    </message>
    <message>
        <source>No return code was agreed</source>
        <translation>Kod za povratak nije dogovoren</translation>
    </message>
    <message>
        <source>With a few words the person can come back after years, without saying a name.</source>
        <translation>Uz nekoliko reči osoba može da se javi i posle godina, bez imena.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Kod</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Propose a code</source>
        <translation>Predloži kod</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>u upotrebi</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>povučen</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Kod za povratak</translation>
    </message>
    <message>
        <source>At least six letters or digits that nobody else has. No name, no case code, no date of birth.</source>
        <translation>Bar šest slova ili cifara koje niko drugi nema. Bez imena, šifre osobe i datuma rođenja.</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Ko ga je izabrao</translation>
    </message>
    <message>
        <source>By which channels</source>
        <translation>Kojim kanalima</translation>
    </message>
    <message>
        <source>What may be said when somebody says the code</source>
        <translation>Šta sme da se kaže kada neko izgovori kod</translation>
    </message>
    <message>
        <source>Empty: only that a colleague will call back.</source>
        <translation>Prazno: samo da će se javiti neko iz tima.</translation>
    </message>
    <message>
        <source>Who else may be told</source>
        <translation>Kome još sme da se kaže</translation>
    </message>
    <message>
        <source>Empty: nobody.</source>
        <translation>Prazno: nikome.</translation>
    </message>
    <message>
        <source>Stays when the file is closed</source>
        <translation>Ostaje kad se predmet zatvori</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>U upotrebi</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Dogovoreno dana</translation>
    </message>
    <message>
        <source>So that the person can come back after years. Not if the person does not want it.</source>
        <translation>Da osoba može da se vrati i posle više godina. Ne ako to ne želi.</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>Posle zatvaranja</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>ostaje</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>prestaje</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RevealButton</name>
    <message>
        <source>Show hidden</source>
        <translation>Prikaži skriveno</translation>
    </message>
    <message>
        <source>Shows names and numbers for a while; the journal notes it.</source>
        <translation>Prikazuje imena i brojeve neko vreme; dnevnik to beleži.</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Sakrij ponovo</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RightsSection</name>
    <message>
        <source>Rights explained</source>
        <translation>Objašnjena prava</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Razgovori</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Leci</translation>
    </message>
    <message>
        <source>Texts of law</source>
        <translation>Tekstovi zakona</translation>
    </message>
    <message>
        <source>Talks, leaflets or law</source>
        <translation>Razgovori, leci ili zakoni</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RightsTalkList</name>
    <message>
        <source>Rights explained</source>
        <translation>Objašnjena prava</translation>
    </message>
    <message>
        <source>Record a talk</source>
        <translation>Upiši razgovor</translation>
    </message>
    <message>
        <source>Save talk</source>
        <translation>Sačuvaj razgovor</translation>
    </message>
    <message>
        <source>The talk is saved.</source>
        <translation>Razgovor je sačuvan.</translation>
    </message>
    <message>
        <source>No talk about rights is recorded</source>
        <translation>Nije upisan razgovor o pravima</translation>
    </message>
    <message>
        <source>What was explained, in which language, and whether it was understood. Help never depends on it.</source>
        <translation>Šta je objašnjeno, na kom jeziku i da li je shvaćeno. Pomoć nikada ne zavisi od toga.</translation>
    </message>
    <message>
        <source>When, in which language</source>
        <translation>Kada, na kom jeziku</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Šta je objašnjeno</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Shvaćeno</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RiskBadge</name>
    <message>
        <source>%1, rising</source>
        <translation>%1, raste</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1, opada</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RiskSection</name>
    <message>
        <source>Risk</source>
        <translation>Rizik</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Procene</translation>
    </message>
    <message>
        <source>Complete the assessment</source>
        <translation>Završi procenu</translation>
    </message>
    <message>
        <source>An assessment was begun on %1 and is kept as a draft.</source>
        <translation>Procena je započeta %1 i čuva se kao nacrt.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Sačuvaj nacrt</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Nacrt je sačuvan.</translation>
    </message>
    <message>
        <source>only %1 of %2 answered</source>
        <translation>odgovoreno samo %1 od %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>questionnaire, what happened, its day</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Something happened since. Assess again.</source>
        <translation>Nešto se u međuvremenu dogodilo. Procenite ponovo.</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>Ponovna procena</translation>
    </message>
    <message>
        <source>Close the assessment, keep the draft</source>
        <translation>Zatvori procenu, zadrži nacrt</translation>
    </message>
    <message>
        <source>if under 18: %1</source>
        <extracomment>in a list, after a result: what it would be for a child; the age is not written</extracomment>
        <translation>ispod 18 godina: %1</translation>
    </message>
    <message>
        <source>as a child: %1</source>
        <extracomment>in a list, after the result of an adult: what it is for a child; the year of birth that says so was written later</extracomment>
        <translation>kao za dete: %1</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>Plan podrške</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were added to the care plan.</source>
        <translation>
            <numerusform>%n korak je dodat u plan podrške.</numerusform>
            <numerusform>%n koraka su dodata u plan podrške.</numerusform>
            <numerusform>%n koraka je dodato u plan podrške.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  version %3 of the questionnaire</source>
        <translation>%1  ·  %2  ·  verzija %3 upitnika</translation>
    </message>
    <message>
        <source>The assessment is completed and saved. It stays as it is now.</source>
        <translation>Procena je završena i sačuvana. Ostaje takva kakva je.</translation>
    </message>
    <message>
        <source>To the duty</source>
        <translation>Na obavezu</translation>
    </message>
    <message>
        <source>A duty waits for this: %1.</source>
        <translation>Obaveza koja ovo čeka: %1.</translation>
    </message>
    <message>
        <source>It is closed once you take this assessment as its result.</source>
        <translation>Zatvara se kada ovu procenu uzmete kao njen rezultat.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RoleTable</name>
    <message>
        <source>Writes records</source>
        <translation>Upisuje zapise</translation>
    </message>
    <message>
        <source>Gives access</source>
        <translation>Daje pristup</translation>
    </message>
    <message>
        <source>Makes copies</source>
        <translation>Pravi kopije</translation>
    </message>
    <message>
        <source>What each role can see and do</source>
        <translation>Šta koja uloga vidi i radi</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>in a table: this role cannot do it</extracomment>
        <translation>ne</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Imena</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Procene</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SafeContactList</name>
    <message>
        <source>Agreed ways</source>
        <translation>Dogovoreni načini</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Dodaj način</translation>
    </message>
    <message>
        <source>Save this way</source>
        <translation>Sačuvaj ovaj način</translation>
    </message>
    <message>
        <source>The way to make contact is saved.</source>
        <translation>Način kontakta je sačuvan.</translation>
    </message>
    <message>
        <source>No safe way is recorded</source>
        <translation>Bezbedan način nije upisan</translation>
    </message>
    <message>
        <source>Agree with the person how, when and what must never be said.</source>
        <translation>Dogovorite sa osobom kako, kada i šta se nikad ne sme reći.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>When, with whom</source>
        <translation>Kada, sa kim</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Upotreba</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Broj ili adresa</translation>
    </message>
    <message>
        <source>May we use it</source>
        <translation>Smemo li ga koristiti</translation>
    </message>
    <message>
        <source>Try this one first</source>
        <translation>Najpre probati ovaj</translation>
    </message>
    <message>
        <source>Safe days</source>
        <translation>Bezbedni dani</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Who may be spoken to</source>
        <translation>Sa kim se sme razgovarati</translation>
    </message>
    <message>
        <source>If somebody else answers</source>
        <translation>Ako se javi neko drugi</translation>
    </message>
    <message>
        <source>Message that may be left</source>
        <translation>Poruka koja se sme ostaviti</translation>
    </message>
    <message>
        <source>Empty: leave none.</source>
        <translation>Prazno: ne ostavljati.</translation>
    </message>
    <message>
        <source>What must never be said</source>
        <translation>Šta se nikad ne sme reći</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Dogovorena reč</translation>
    </message>
    <message>
        <source>Word for: not safe now</source>
        <translation>Reč za: sada nije bezbedno</translation>
    </message>
    <message>
        <source>Could the device be watched</source>
        <translation>Da li je uređaj možda pod nadzorom</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Potvrđeno dana</translation>
    </message>
    <message>
        <source>What the person agreed to. Not sure: only if urgent.</source>
        <translation>Na šta je osoba pristala. Ako niste sigurni: samo ako je hitno.</translation>
    </message>
    <message>
        <source>Only people the person has named.</source>
        <translation>Samo ljudi koje je osoba navela.</translation>
    </message>
    <message>
        <source>What to say then, so that nothing is given away.</source>
        <translation>Šta tada reći, da se ništa ne oda.</translation>
    </message>
    <message>
        <source>For example our name, the police, a shelter.</source>
        <translation>Na primer naše ime, policija, sklonište.</translation>
    </message>
    <message>
        <source>By it we know who speaks.</source>
        <translation>Po njoj znamo ko govori.</translation>
    </message>
    <message>
        <source>Then end the talk calmly.</source>
        <translation>Tada mirno završite razgovor.</translation>
    </message>
    <message>
        <source>In doubt yes: then write nothing that gives away.</source>
        <translation>Ako niste sigurni, da: tada ne pišite ništa što odaje.</translation>
    </message>
    <message>
        <source>not %1 to %2</source>
        <translation>ne od %1 do %2</translation>
    </message>
    <message>
        <source>Never from</source>
        <translation>Nikad od</translation>
    </message>
    <message>
        <source>Never until</source>
        <translation>Nikad do</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Kada nikako</translation>
    </message>
    <message>
        <source>For example: when the partner is at home.</source>
        <translation>Na primer: partner je kod kuće.</translation>
    </message>
    <message>
        <source>Clock of the times</source>
        <translation>Po kom vremenu</translation>
    </message>
    <message>
        <source>Only if the person is abroad. Empty: the same as here.</source>
        <translation>Samo ako je osoba u inostranstvu. Prazno: isto kao ovde.</translation>
    </message>
    <message>
        <source>Word for: call the police</source>
        <translation>Reč za: pozovite policiju</translation>
    </message>
    <message>
        <source>Then call the police and do not ask again.</source>
        <translation>Tada pozovite policiju i ne pitajte ponovo.</translation>
    </message>
    <message>
        <source>Who may be told if the person disappears</source>
        <translation>Kome se sme javiti ako osoba nestane</translation>
    </message>
    <message>
        <source>Only somebody the person has named, and how to reach them.</source>
        <translation>Samo neko koga je osoba navela, i kako do njega.</translation>
    </message>
    <message>
        <source>What may be said to them</source>
        <translation>Šta im se sme reći</translation>
    </message>
    <message>
        <source>And nothing else.</source>
        <translation>I ništa drugo.</translation>
    </message>
    <message numerus="yes">
        <source>Ask again after %n day(s).</source>
        <translation>
            <numerusform>Pitati ponovo posle %n dana.</numerusform>
            <numerusform>Pitati ponovo posle %n dana.</numerusform>
            <numerusform>Pitati ponovo posle %n dana.</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>svakog dana</translation>
    </message>
    <message>
        <source>None: the hours hold on every day. Neither days nor hours: nothing is agreed.</source>
        <translation>Nijedan: vreme važi svakog dana. Ni dani ni vreme: ništa nije dogovoreno.</translation>
    </message>
    <message>
        <source>For example 09:00.</source>
        <translation>Na primer 09:00.</translation>
    </message>
    <message>
        <source>Write both hours, the first and the last.</source>
        <translation>Upišite oba vremena, početak i kraj.</translation>
    </message>
    <message>
        <source>not when: %1</source>
        <translation>kada nikako: %1</translation>
    </message>
    <message>
        <source>may be spoken to: %1</source>
        <translation>sme se razgovarati sa: %1</translation>
    </message>
    <message>
        <source>no times agreed</source>
        <translation>vremena nisu dogovorena</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SaidNeedsBanner</name>
    <message>
        <source>Said on the helpline and not in the plan yet</source>
        <translation>Rečeno na SOS telefonu, a još nije u planu</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Dodaj u plan</translation>
    </message>
    <message>
        <source>Not wished</source>
        <extracomment>a button beside a need that was said on the phone: the person does not want it in the plan</extracomment>
        <translation>Osoba ne želi</translation>
    </message>
    <message>
        <source>The plan keeps that the person does not want this. It is asked again only if it is said again.</source>
        <translation>U planu ostaje da osoba ovo ne želi. Ponovo se pita samo ako se ponovo kaže.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: what a button does, and with which need: &apos;Add to the plan: Documents&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The need is in the plan.</source>
        <translation>Potreba je u planu.</translation>
    </message>
    <message>
        <source>The plan says that the person does not want this.</source>
        <translation>U planu stoji da osoba ovo ne želi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SearchCard</name>
    <message>
        <source>Record attempt</source>
        <translation>Upiši pokušaj</translation>
    </message>
    <message>
        <source>No search is running.</source>
        <translation>Nijedno traženje nije u toku.</translation>
    </message>
    <message>
        <source>Start one when the person cannot be located: no file ends with &apos;not found&apos;.</source>
        <translation>Pokrenite ga kada osoba ne može da se pronađe: nijedan predmet se ne završava sa „nije pronađena“.</translation>
    </message>
    <message>
        <source>The last one: %1, since %2.</source>
        <translation>Poslednje: %1, od %2</translation>
    </message>
    <message>
        <source>Start a search</source>
        <translation>Pokreni traženje</translation>
    </message>
    <message>
        <source>Which way is safe is kept in the confidential part.</source>
        <translation>Koji je način bezbedan, čuva se u poverljivom delu.</translation>
    </message>
    <message>
        <source>Next attempt: %1, now is an agreed time.</source>
        <extracomment>channel; shown when this moment is one that the person called safe</extracomment>
        <translation>Sledeći pokušaj: %1, sada je dogovoreno vreme.</translation>
    </message>
    <message>
        <source>Next attempt: %1, %2 from %3.</source>
        <extracomment>channel, day, hour</extracomment>
        <translation>Sledeći pokušaj: %1, %2 od %3.</translation>
    </message>
    <message>
        <source>Nothing is tried at other times or by other ways than the person agreed to.</source>
        <translation>Ništa se ne pokušava u drugo vreme ni drugim načinom od onog na koji je osoba pristala.</translation>
    </message>
    <message>
        <source>Never say: %1</source>
        <translation>Nikad ne govorite: %1</translation>
    </message>
    <message>
        <source>The device may be watched.</source>
        <translation>Uređaj je možda pod nadzorom.</translation>
    </message>
    <message>
        <source>Inside the agreed days and hours.</source>
        <translation>U dogovorene dane i sate.</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <translation>%1: nikada</translation>
    </message>
    <message>
        <source>%1: only when urgent</source>
        <translation>%1: samo kad je hitno</translation>
    </message>
    <message>
        <source>%1: no times were agreed</source>
        <translation>%1: vreme nije dogovoreno</translation>
    </message>
    <message>
        <source>%1: its times cannot be read</source>
        <translation>%1: vreme se ne može pročitati</translation>
    </message>
    <message>
        <source>Not proposed: %1.</source>
        <translation>Ne predlaže se: %1.</translation>
    </message>
    <message>
        <source>only that a colleague will call back</source>
        <translation>samo da će se javiti neko iz tima</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>niko drugi</translation>
    </message>
    <message>
        <source>A return code is agreed. May be said: %1. May be told: %2.</source>
        <translation>Dogovoren je kod za povratak. Sme da se kaže: %1. Sme da sazna: %2.</translation>
    </message>
    <message>
        <source>Not when: %1</source>
        <translation>Kada nikako: %1</translation>
    </message>
    <message>
        <source>%1: the excluded hours leave no time</source>
        <translation>%1: isključeno vreme ne ostavlja nijedan termin</translation>
    </message>
    <message>
        <source>The way has to be confirmed again: begin with the code word.</source>
        <translation>Način treba ponovo potvrditi: počnite dogovorenom rečju.</translation>
    </message>
    <message>
        <source>%1: this way, or another one to the same number or address, was not safe; not confirmed since</source>
        <translation>%1: ovaj način, ili drugi koji vodi na isti broj ili adresu, nije bio bezbedan; od tada nije potvrđen</translation>
    </message>
    <message>
        <source>Last attempts</source>
        <translation>Poslednji pokušaji</translation>
    </message>
    <message>
        <source>No safe way to reach the person directly. Others may be asked: see &apos;Who is asked&apos;.</source>
        <translation>Nema bezbednog načina da se osobi javite neposredno. Drugi se mogu pitati: vidite „Ko se pita“.</translation>
    </message>
    <message>
        <source>No attempt has been made in this search yet.</source>
        <translation>U ovom traženju još nema pokušaja.</translation>
    </message>
    <message>
        <source>Last attempt: %1.</source>
        <translation>Poslednji pokušaj: %1.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SearchPlanList</name>
    <message>
        <source>Searches</source>
        <translation>Traženja</translation>
    </message>
    <message>
        <source>Start a search</source>
        <translation>Pokreni traženje</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Sačuvaj traženje</translation>
    </message>
    <message>
        <source>The search is saved.</source>
        <translation>Traženje je sačuvano.</translation>
    </message>
    <message>
        <source>Nobody had to be searched for</source>
        <translation>Osoba nije morala da se traži</translation>
    </message>
    <message>
        <source>A search keeps what was tried, by whom and when, and is due until it ends.</source>
        <translation>Traženje čuva šta je pokušano, ko i kada, i podseća dok se ne završi.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Razlog</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Why is the person searched for</source>
        <translation>Zašto se osoba traži</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Days between attempts</source>
        <translation>Dana između pokušaja</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Hitno</translation>
    </message>
    <message>
        <source>Then ways that were allowed only when urgent may be used.</source>
        <translation>Tada smeju i načini dozvoljeni samo kad je hitno.</translation>
    </message>
    <message>
        <source>Who leads the search</source>
        <translation>Ko vodi traženje</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Kako je završeno</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Završeno dana</translation>
    </message>
    <message>
        <source>What may be said while searching</source>
        <translation>Šta sme da se kaže tokom traženja</translation>
    </message>
    <message>
        <source>Never more than what was agreed. The names of the organisation and the reason stay unsaid. When the search ends, add here why.</source>
        <translation>Nikada više od dogovorenog. Ime organizacije i razlog se ne izgovaraju. Kada se traženje završi, ovde dodajte zašto.</translation>
    </message>
    <message>
        <source>Only when it has ended. Record the contact or the attempts first; if it ends without the person, write below why.</source>
        <translation>Samo kada je završeno. Prvo upišite kontakt ili pokušaje; ako se završava bez osobe, ispod napišite zašto.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Sledeći pokušaj</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SearchStepList</name>
    <message>
        <source>Who is asked</source>
        <translation>Ko se pita</translation>
    </message>
    <message>
        <source>Add somebody to ask</source>
        <translation>Dodaj koga pitati</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Sačuvaj korak</translation>
    </message>
    <message>
        <source>The step is saved.</source>
        <translation>Korak je sačuvan.</translation>
    </message>
    <message>
        <source>Nobody is asked yet</source>
        <translation>Još niko nije pitan</translation>
    </message>
    <message>
        <source>Only people and places that were called safe; each with what may be said.</source>
        <translation>Samo ljudi i mesta koji su nazvani bezbednim; za svako šta sme da se kaže.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Who of us asks</source>
        <translation>Ko od nas pita</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Urađeno dana</translation>
    </message>
    <message>
        <source>What it gave</source>
        <translation>Šta je korak dao</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Ime i mesto</translation>
    </message>
    <message>
        <source>What may be said, and what not</source>
        <translation>Šta sme da se kaže, a šta ne</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SectionAdd</name>
    <message>
        <source>safe telephone number address channel new record</source>
        <extracomment>other words by which the command box finds &apos;Add a way&apos; of making contact; never shown</extracomment>
        <translation>bezbedan bezbedno kontakt telefon broj adresa kanal nov upiši</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SectionField</name>
    <message>
        <source>nickname what we call the person</source>
        <extracomment>other words by which the command box finds the field &apos;Pseudonym&apos;; never shown</extracomment>
        <translation>nadimak ime kako zovemo osobu</translation>
    </message>
    <message>
        <source>person at risk presumed potential identified victim trafficked</source>
        <extracomment>other words by which the command box finds the field &apos;Category&apos;; never shown</extracomment>
        <translation>lice u riziku pretpostavljena žrtva potencijalna žrtva identifikovana žrtva trgovina ljudima</translation>
    </message>
    <message>
        <source>status of the case file</source>
        <extracomment>other words by which the command box finds &apos;State of our support&apos;; never shown</extracomment>
        <translation>status predmet</translation>
    </message>
    <message>
        <source>woman man girl boy</source>
        <extracomment>other words by which the command box finds the field &apos;Sex&apos;; never shown</extracomment>
        <translation>žena muškarac devojčica dečak</translation>
    </message>
    <message>
        <source>age old born child minor adult</source>
        <extracomment>other words by which the command box finds the field &apos;Year of birth&apos;; never shown</extracomment>
        <translation>uzrast starost godište rođena dete maloletna punoletna</translation>
    </message>
    <message>
        <source>age year of birth estimate</source>
        <extracomment>other words by which the command box finds &apos;Known from&apos;, of the age; never shown</extracomment>
        <translation>uzrast godina rođenja procena</translation>
    </message>
    <message>
        <source>nationality country where from</source>
        <extracomment>other words by which the command box finds the field &apos;Region of origin&apos;; never shown</extracomment>
        <translation>državljanstvo zemlja nacionalnost odakle</translation>
    </message>
    <message>
        <source>speaks mother tongue</source>
        <extracomment>other words by which the command box finds the field &apos;Languages&apos;; never shown</extracomment>
        <translation>govori maternji jezik</translation>
    </message>
    <message>
        <source>asylum residence permit stay legal seeker refugee irregular</source>
        <extracomment>other words by which the command box finds &apos;Status in this country&apos;; never shown</extracomment>
        <translation>azil boravak dozvola boravište pravni tražilac izbeglica neregularni</translation>
    </message>
    <message>
        <source>accommodation housing shelter lives</source>
        <extracomment>other words by which the command box finds &apos;Where the person stays&apos;; never shown</extracomment>
        <translation>smeštaj stanovanje sklonište živi</translation>
    </message>
    <message>
        <source>vulnerability disability pregnant</source>
        <extracomment>other words by which the command box finds the vulnerabilities; never shown</extracomment>
        <translation>ranjivost invaliditet trudnoća</translation>
    </message>
    <message>
        <source>exploitation trafficking</source>
        <extracomment>other words by which the command box finds the forms of exploitation; never shown</extracomment>
        <translation>eksploatacija trgovina ljudima</translation>
    </message>
    <message>
        <source>main form of exploitation</source>
        <extracomment>other words by which the command box finds the main form of exploitation; never shown</extracomment>
        <translation>glavni oblik eksploatacije</translation>
    </message>
    <message>
        <source>nationality</source>
        <extracomment>other words by which the command box finds the field &apos;Citizenship&apos;; never shown</extracomment>
        <translation>državljanstvo nacionalnost</translation>
    </message>
    <message>
        <source>stateless</source>
        <extracomment>other words by which the command box finds &apos;Without any citizenship&apos;; never shown</extracomment>
        <translation>apatrid bez državljanstva</translation>
    </message>
    <message>
        <source>JMBG personal number</source>
        <extracomment>other words by which the command box finds the field &apos;National number&apos;; never shown</extracomment>
        <translation>JMBG lični broj</translation>
    </message>
    <message>
        <source>lives street home</source>
        <extracomment>other words by which the command box finds the field &apos;Address&apos;; never shown</extracomment>
        <translation>živi ulica stan</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Delovi</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SendBar</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Ostavi kao nacrt</translation>
    </message>
    <message>
        <source>Send referral</source>
        <translation>Pošalji upućivanje</translation>
    </message>
    <message>
        <source>Nothing would leave yet.</source>
        <translation>Još ništa ne bi bilo poslato.</translation>
    </message>
    <message>
        <source>Sending shares: %1</source>
        <translation>Šalje se: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SentReferralView</name>
    <message>
        <source>Back to referrals</source>
        <translation>Nazad na upućivanja</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Šta je poslato</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Odgovor</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Zašto nije prihvaćeno</translation>
    </message>
    <message>
        <source>What the provider said</source>
        <translation>Šta je pružalac rekao</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Upiši odgovor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>Your access does not include what was shared.</source>
        <translation>Vaš pristup ne obuhvata ono što je podeljeno.</translation>
    </message>
    <message>
        <source>%1, sent on %2: %3</source>
        <translation>%1, poslato %2: %3</translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Odgovor je upisan.</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>upućivanje</translation>
    </message>
    <message>
        <source>PDF saved. Keep it as safe as the record itself.</source>
        <translation>PDF je sačuvan. Čuvajte ga kao i sam zapis.</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>The same on paper</source>
        <translation>Isto to na papiru</translation>
    </message>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Datoteka sa tim imenom već postoji. Ništa nije zamenjeno; izaberite drugo ime.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Datoteka ne može da se upiše tamo. Ništa nije izgubljeno; izaberite drugu fasciklu.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Još nije izabrano</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Izaberite kako se završilo.</translation>
    </message>
    <message>
        <source>It went on although something did not fit: %1</source>
        <translation>Nastavljeno je iako nešto nije odgovaralo: %1</translation>
    </message>
    <message>
        <source>Written reason</source>
        <translation>Upisan razlog</translation>
    </message>
    <message>
        <source>Written reason: %1</source>
        <translation>Upisan razlog: %1</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <extracomment>an answer to a referral that is recorded already; with the day on which it came</extracomment>
        <translation>Upisano: %1, %2</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Upisano: %1</translation>
    </message>
    <message>
        <source>What the provider said: %1</source>
        <translation>Šta je rekao pružalac: %1</translation>
    </message>
    <message>
        <source>Record what came next</source>
        <extracomment>a button: an answer is recorded, and something else came of the referral since</extracomment>
        <translation>Upiši šta je usledilo</translation>
    </message>
    <message>
        <source>A PDF of exactly this. Keep it as safe as the record itself. Write organisation and telephone on it by hand, unless the person carries it.</source>
        <translation>PDF sa tačno ovim. Čuvajte ga kao i sam zapis. Rukom upišite organizaciju i telefon, osim ako ga nosi sama osoba.</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>Dogovoreni termin</translation>
    </message>
    <message>
        <source>It becomes a step of the plan, and stands in Today.</source>
        <translation>Postaje korak plana i stoji na strani Danas.</translation>
    </message>
    <message>
        <source>The referral was sent after that day. Write the day of the appointment.</source>
        <translation>Upućivanje je poslato posle tog dana. Upišite dan dogovorenog termina.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ServiceOffers</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n slobodno mesto</numerusform>
            <numerusform>%n slobodna mesta</numerusform>
            <numerusform>%n slobodnih mesta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, asked %2 ago</source>
        <translation>%1, pitano pre %2</translation>
    </message>
    <message>
        <source>%1, asked today</source>
        <translation>%1, pitano danas</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Šta treba znati</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Odgovara</translation>
    </message>
    <message>
        <source>Who offers: %1</source>
        <translation>Ko nudi: %1</translation>
    </message>
    <message>
        <source>Ask again: %1, asked %2 ago, is too old to rely on</source>
        <translation>Pitajte ponovo: %1, pitano pre %2, više nije pouzdano</translation>
    </message>
    <message>
        <source>Asked for the person on %1: %2</source>
        <extracomment>the day, the initials of who asked, the answer</extracomment>
        <translation>Za osobu je mesto traženo %1: %2</translation>
    </message>
    <message>
        <source>Asked for the person on %1 by %2: %3</source>
        <translation>Za osobu je mesto traženo %1, traži %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) wait for an answer there</source>
        <translation>
            <numerusform>još %n osoba tamo čeka odgovor</numerusform>
            <numerusform>još %n osobe tamo čekaju odgovor</numerusform>
            <numerusform>još %n osoba tamo čeka odgovor</numerusform>
        </translation>
    </message>
    <message>
        <source>fits, none free</source>
        <translation>odgovara, nema slobodnih</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a provider, and what is to be known of it</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ServicesSection</name>
    <message>
        <source>Services</source>
        <translation>Usluge</translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation>Upiši uslugu</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation>Sačuvaj uslugu</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>Usluga je sačuvana.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Još nema usluga</translation>
    </message>
    <message>
        <source>What was asked for and what was given shows which needs are met, and by whom.</source>
        <translation>Ono što je traženo i dato pokazuje koje su potrebe zadovoljene i ko ih je zadovoljio.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Usluga</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Kada, ko</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>ask on %1</source>
        <translation>pitati %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dan</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Pružalac</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Ko je zadovoljio</translation>
    </message>
    <message>
        <source>Why it was not given</source>
        <translation>Zašto nije data</translation>
    </message>
    <message>
        <source>Ask how it went on</source>
        <translation>Pitati kako je prošlo dana</translation>
    </message>
    <message>
        <source>Our time, in minutes</source>
        <translation>Naše vreme, u minutima</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Šta osoba kaže o tome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>Not available counts too: it shows what is missing.</source>
        <translation>Beleži se i „nije dostupna“: pokazuje šta nedostaje.</translation>
    </message>
    <message>
        <source>The state, an organisation or nobody.</source>
        <translation>Država, organizacija ili niko.</translation>
    </message>
    <message>
        <source>It stands in Today then.</source>
        <translation>Tada stoji na strani Danas.</translation>
    </message>
    <message>
        <source>For example %1, today, yesterday</source>
        <translation>Na primer %1, danas, juče</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Session</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ništa nije promenjeno.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Podešavanja</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Izgled</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Jezik</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Svetlo ili tamno</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Svetlo</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tamno</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Kao na računaru</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Veličina teksta</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who else may look</source>
        <translation>Ko još može da gleda</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Automatsko zaključavanje</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse.</source>
        <translation>Posle ovog vremena bez tastature i miša.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuta</numerusform>
            <numerusform>%n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>A revealed name hides again</source>
        <translation>Otkriveno ime se ponovo skriva</translation>
    </message>
    <message>
        <source>Or earlier, when you leave the page or the window.</source>
        <translation>Ili ranije, kada napustite stranu ili prozor.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n sekunda</numerusform>
            <numerusform>%n sekunde</numerusform>
            <numerusform>%n sekundi</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember on this laptop where the vault is</source>
        <translation>Zapamti na ovom računaru gde je sef</translation>
    </message>
    <message>
        <source>Otherwise you choose the folder at each start, and nobody learns of it.</source>
        <translation>Inače birate fasciklu pri svakom pokretanju i niko ne može da sazna za nju.</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Završi prezentaciju</translation>
    </message>
    <message>
        <source>Begin a presentation</source>
        <translation>Počni prezentaciju</translation>
    </message>
    <message>
        <source>Presentation: codes only</source>
        <translation>Prezentacija: samo šifre</translation>
    </message>
    <message>
        <source>Names, pseudonyms and notes cannot be shown until you end it or lock.</source>
        <translation>Imena, pseudonimi i beleške ne mogu se prikazati dok je ne završite ili ne zaključate.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Učenje</translation>
    </message>
    <message>
        <source>The first day in ten minutes, with people who are invented. F1 explains every page.</source>
        <translation>Prvi dan za deset minuta, sa izmišljenim osobama. F1 objašnjava svaku stranu.</translation>
    </message>
    <message>
        <source>Begin the first day</source>
        <translation>Počni prvi dan</translation>
    </message>
    <message>
        <source>Data of the organisation</source>
        <translation>Podaci organizacije</translation>
    </message>
    <message>
        <source>Not used: %1. What is shipped stands in its place.</source>
        <extracomment>file and place in it</extracomment>
        <translation>Ne koristi se: %1. Umesto toga važi ono što je isporučeno uz program.</translation>
    </message>
    <message>
        <source>Hide when other windows are in front for a minute</source>
        <translation>Sakrij kada su drugi prozori ispred duže od minuta</translation>
    </message>
    <message>
        <source>Limits, leaflets, pathways, questionnaires, sets of indicators, lists and texts of law of your own stand in this folder: %1. They are read when Zaklon starts.</source>
        <translation>Vaši rokovi, putevi zaštite, informativni leci, upitnici, skupovi pokazatelja, spiskovi i tekstovi zakona stoje u ovoj fascikli: %1. Čitaju se kada se Zaklon pokrene.</translation>
    </message>
    <message>
        <source>A clock stands in its place. Any key but Esc and Ctrl+H brings it back within 30 seconds, then it locks.</source>
        <translation>Na njegovom mestu stoji sat. Bilo koji taster osim Esc i Ctrl+H ga vraća u roku od 30 sekundi, posle se zaključava.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShareChooser</name>
    <message>
        <source>What will not leave</source>
        <translation>Šta se ne šalje</translation>
    </message>
    <message>
        <source>Exactly this will leave</source>
        <translation>Šalje se tačno ovo</translation>
    </message>
    <message>
        <source>To refer by</source>
        <translation>Uputiti preko</translation>
    </message>
    <message>
        <source>%1 (no consent)</source>
        <translation>%1 (nema saglasnosti)</translation>
    </message>
    <message>
        <source>%1 (nothing is recorded)</source>
        <translation>%1 (ništa nije upisano)</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Još ništa.</translation>
    </message>
    <message>
        <source>what we ask for, word for word</source>
        <translation>ono što tražimo, od reči do reči</translation>
    </message>
    <message>
        <source>This stays in the organisation</source>
        <translation>Ovo ostaje u organizaciji</translation>
    </message>
    <message>
        <source>Our own reference, so that the answer finds its way. It needs no place in the consent.</source>
        <translation>Naša oznaka, po kojoj se odgovor prepoznaje. Ne mora da stoji u saglasnosti.</translation>
    </message>
    <message>
        <source>Agreed too: %1. No field here holds any of it: what the provider needs of it is said in &apos;What we ask for&apos;.</source>
        <translation>Dogovoreno je i: %1. Nijedno polje ovde to ne sadrži: šta pružaocu od toga treba, piše se u „Šta tražimo“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShareSheet</name>
    <message>
        <source>Words of the share</source>
        <translation>Reči dela</translation>
    </message>
    <message>
        <source>Sixteen words to be copied onto paper; they are not read aloud.</source>
        <translation>Šesnaest reči za prepisivanje na papir; ne čitaju se naglas.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShellActions</name>
    <message>
        <source>Hide the window behind a clock</source>
        <translation>Sakrij prozor iza sata</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Zaključaj</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Sledeći deo prozora</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Prethodni deo prozora</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Nazad na prethodnu stranu</translation>
    </message>
    <message>
        <source>Take back what was saved last</source>
        <translation>Poništi ono što je poslednje sačuvano</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tasteri ove strane</translation>
    </message>
    <message>
        <source>End the presentation: show names and notes again</source>
        <translation>Završi prezentaciju: imena i beleške opet dostupni</translation>
    </message>
    <message>
        <source>Presentation: codes only</source>
        <translation>Prezentacija: samo šifre</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Pomoć za ovu stranu</translation>
    </message>
    <message>
        <source>First-day tutorial, 10 minutes</source>
        <translation>Vodič za prvi dan, 10 minuta</translation>
    </message>
    <message>
        <source>People seen in this session</source>
        <translation>Zapisi otvarani od otključavanja</translation>
    </message>
    <message>
        <source>Save again what was taken back</source>
        <translation>Ponovo sačuvaj ono što je poništeno</translation>
    </message>
    <message>
        <source>Next person who is open</source>
        <translation>Sledeći otvoren zapis</translation>
    </message>
    <message>
        <source>Person before who is open</source>
        <translation>Prethodni otvoren zapis</translation>
    </message>
    <message>
        <source>Close this person&apos;s tab</source>
        <translation>Zatvori karticu ove osobe</translation>
    </message>
    <message>
        <source>Log a helpline contact</source>
        <translation>Upiši SOS kontakt</translation>
    </message>
    <message>
        <source>Read the texts of law</source>
        <translation>Čitaj tekstove zakona</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nova osoba</translation>
    </message>
    <message>
        <source>New report of suspected trafficking</source>
        <translation>Nova prijava sumnje na trgovinu ljudima</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Dodaj pružaoca</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Rezerviši mesto</translation>
    </message>
    <message>
        <source>Write a shift note</source>
        <translation>Napiši belešku smene</translation>
    </message>
    <message>
        <source>make create add open record file register</source>
        <extracomment>other words by which the command box finds &apos;New person&apos;; never shown</extracomment>
        <translation>napravi dodaj otvori zapis dosije upiši</translation>
    </message>
    <message>
        <source>call phone telephone record write</source>
        <extracomment>other words by which the command box finds &apos;Log a helpline contact&apos;; never shown</extracomment>
        <translation>poziv telefon javljanje upiši zabeleži</translation>
    </message>
    <message>
        <source>make create write send suspicion submit</source>
        <extracomment>other words by which the command box finds &apos;New report of suspected trafficking&apos;</extracomment>
        <translation>napravi podnesi napiši pošalji sumnja prijavi</translation>
    </message>
    <message>
        <source>make new organisation institution directory</source>
        <extracomment>other words by which the command box finds &apos;Add a provider&apos;; never shown</extracomment>
        <translation>napravi nova organizacija institucija ustanova imenik</translation>
    </message>
    <message>
        <source>undo reverse</source>
        <extracomment>other words by which the command box finds &apos;Take back what was saved last&apos;; never shown</extracomment>
        <translation>opozovi povuci vrati</translation>
    </message>
    <message>
        <source>article paragraph act statute</source>
        <extracomment>other words by which the command box finds &apos;Read the texts of law&apos;; never shown</extracomment>
        <translation>član stav propis zakon</translation>
    </message>
    <message>
        <source>learn training introduction exercise</source>
        <extracomment>other words by which the command box finds the tutorial; never shown</extracomment>
        <translation>obuka uvod vežba uči</translation>
    </message>
    <message>
        <source>Search people, notes, actions</source>
        <translation>Traži osobe, beleške, radnje</translation>
    </message>
    <message>
        <source>welcome somebody admit arrive come in shelter bed</source>
        <extracomment>other words by which the command box finds &apos;New stay&apos;; never shown</extracomment>
        <translation>primi osobu prijem dolazak smeštaj sklonište krevet</translation>
    </message>
    <message>
        <source>tasks due overdue put off assign drafts expiring</source>
        <extracomment>other words by which the command box finds the page &apos;Today&apos;; never shown</extracomment>
        <translation>zadaci obaveze rok kasni odloži odlaganje dodeli nacrti ističe</translation>
    </message>
    <message>
        <source>list records files assign</source>
        <extracomment>other words by which the command box finds the page &apos;People&apos;; never shown</extracomment>
        <translation>spisak zapisi predmeti dodeli</translation>
    </message>
    <message>
        <source>helpline contacts calls call back log plan visit outreach patterns</source>
        <extracomment>other words by which the command box finds the page &apos;Reports&apos;; never shown</extracomment>
        <translation>SOS kontakti pozivi pozovi ponovo upiši planiraj izlazak na teren podudarnosti</translation>
    </message>
    <message>
        <source>review verified unanswered waiting rejected dismissed not screened institutions note a proposal</source>
        <extracomment>other words by which the command box finds the page &apos;Follow-up&apos;; never shown</extracomment>
        <translation>preispitivanje provereno bez odgovora čekanje odbijeno odbačeno nije provereno institucije zabeleži predlog</translation>
    </message>
    <message>
        <source>answer waiting no answer in time</source>
        <extracomment>other words by which the command box finds the page &apos;Referrals&apos;; never shown</extracomment>
        <translation>odgovor čekanje bez odgovora na vreme</translation>
    </message>
    <message>
        <source>beds arrange add a bed move end stay house shift note</source>
        <extracomment>other words by which the command box finds the page &apos;Shelter&apos;; never shown</extracomment>
        <translation>kreveti uredi dodaj krevet premesti završi boravak kuća smena beleška</translation>
    </message>
    <message>
        <source>figures numbers annual report table print save CSV PDF</source>
        <extracomment>other words by which the command box finds the page &apos;Statistics&apos;; never shown</extracomment>
        <translation>brojke brojevi podaci godišnji izveštaj tabela odštampaj sačuvaj CSV PDF</translation>
    </message>
    <message>
        <source>providers organisations services institutions closed</source>
        <extracomment>other words by which the command box finds the page &apos;Directory&apos;; never shown</extracomment>
        <translation>pružaoci usluga organizacije institucije ustanove zatvoreno</translation>
    </message>
    <message>
        <source>recovery shares passphrase change new colleague user role permission end</source>
        <extracomment>other words by which the command box finds the page &apos;Access&apos;; never shown</extracomment>
        <translation>delovi ključa za oporavak deo lozinka promeni nova osoba u timu kolege korisnik uloga dozvola završi pristup</translation>
    </message>
    <message>
        <source>backup make check copy restore return recover erase hold keep keeping stick</source>
        <extracomment>other words by which the command box finds the page &apos;Backup&apos;; never shown</extracomment>
        <translation>bekap rezervna kopija napravi proveri vrati vraćanje povratak povrati brisanje zadrži čuvanje štapić</translation>
    </message>
    <message>
        <source>language text size theme begin presentation first day</source>
        <extracomment>other words by which the command box finds the page &apos;Settings&apos;; never shown</extracomment>
        <translation>jezik veličina teksta tema počni prezentaciju prvi dan</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Novi boravak</translation>
    </message>
    <message>
        <source>Check a copy</source>
        <translation>Proveri kopiju</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Vrati kopiju</translation>
    </message>
    <message>
        <source>present show screen projector strangers hide names</source>
        <extracomment>other words by which the command box finds &apos;Presentation: codes only&apos;; never shown</extracomment>
        <translation>predstavi prikaži ekran projektor drugi sakrij imena</translation>
    </message>
    <message>
        <source>cover panic quickly away</source>
        <extracomment>other words by which the command box finds &apos;Hide the window behind a clock&apos;; never shown</extracomment>
        <translation>pokrij panika brzo skloni</translation>
    </message>
    <message>
        <source>close exit quit leave log out sign off end</source>
        <extracomment>other words by which the command box finds &apos;Lock&apos;; never shown</extracomment>
        <translation>zatvori izađi izlaz odjavi se kraj</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <extracomment>other words by which the command box finds &apos;Keys of this page&apos;; never shown</extracomment>
        <translation>tastatura prečice</translation>
    </message>
    <message>
        <source>manual guide how explain</source>
        <extracomment>other words by which the command box finds &apos;Help for this page&apos;; never shown</extracomment>
        <translation>uputstvo vodič kako objasni</translation>
    </message>
    <message>
        <source>recent last opened before</source>
        <extracomment>other words by which the command box finds &apos;People seen in this session&apos;; never shown</extracomment>
        <translation>nedavno poslednje otvarano ranije</translation>
    </message>
    <message>
        <source>Why names stay hidden</source>
        <translation>Zašto imena ostaju skrivena</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Izađi iz programa</translation>
    </message>
    <message>
        <source>reveal show see unmask name</source>
        <extracomment>other words by which the command box finds &apos;Why names stay hidden&apos;; never shown</extracomment>
        <translation>otkrij prikaži vidi ime</translation>
    </message>
    <message>
        <source>close exit quit end window</source>
        <extracomment>other words by which the command box finds &apos;Leave the program&apos;; never shown</extracomment>
        <translation>zatvori izlaz napusti kraj prozor</translation>
    </message>
    <message>
        <source>notes for the next shift handover hand over</source>
        <extracomment>other words by which the command box finds &apos;Write a shift note&apos;; never shown</extracomment>
        <translation>beleška za sledeću smenu primopredaja predaja smene</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShelterCard</name>
    <message>
        <source>Shelter tonight</source>
        <translation>Sklonište noćas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otvori</translation>
    </message>
    <message>
        <source>Open the shelter</source>
        <translation>Otvori sklonište</translation>
    </message>
    <message>
        <source>Our beds: taken %1, held %2, free %3</source>
        <extracomment>beds of the organisation tonight: &apos;Our beds: taken 5, held 1, free 3&apos;</extracomment>
        <translation>Naši kreveti: zauzeto %1, rezervisano %2, slobodno %3</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) held past the hour: hold longer or release.</source>
        <extracomment>below the places of the shelter in Today</extracomment>
        <translation>
            <numerusform>%n mesto se čuva i posle dogovorenog časa: produžite ili oslobodite.</numerusform>
            <numerusform>%n mesta se čuvaju i posle dogovorenog časa: produžite ili oslobodite.</numerusform>
            <numerusform>%n mesta se čuva i posle dogovorenog časa: produžite ili oslobodite.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShelterPage</name>
    <message>
        <source>Hold a place</source>
        <translation>Rezerviši mesto</translation>
    </message>
    <message>
        <source>Write a shift note</source>
        <translation>Napiši belešku smene</translation>
    </message>
    <message>
        <source>Arrange beds</source>
        <translation>Uredi krevete</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Novi boravak</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Ko je to</translation>
    </message>
    <message>
        <source>The place is free again.</source>
        <translation>Mesto je ponovo slobodno.</translation>
    </message>
    <message>
        <source>Nothing is noted for tonight any more.</source>
        <translation>Za noćas više ništa nije upisano.</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Naredne dve nedelje</translation>
    </message>
    <message>
        <source>Stays of the next two weeks</source>
        <translation>Boravci u naredne dve nedelje</translation>
    </message>
    <message>
        <source>Back to the house</source>
        <translation>Nazad na kuću</translation>
    </message>
    <message>
        <source>The house keeps no beds here yet</source>
        <translation>Kuća ovde još nema krevete</translation>
    </message>
    <message>
        <source>Every place would stand here with who sleeps there, what matters tonight and what is free, and the stays of two weeks.</source>
        <translation>Ovde bi stajalo svako mesto: ko tu spava, šta je važno noćas i šta je slobodno, i boravci za dve nedelje.</translation>
    </message>
    <message>
        <source>Tonight: %1</source>
        <extracomment>above the places of the house: &apos;Tonight: 7 of 9 places taken or held&apos;</extracomment>
        <translation>Noćas: %1</translation>
    </message>
    <message>
        <source>Noted as staying here, but without a bed: %1.</source>
        <translation>Upisano je da borave ovde, ali bez kreveta: %1.</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Sklonište</translation>
    </message>
    <message numerus="yes">
        <source>Noted as staying here, but without a bed: %1, and %n more.</source>
        <translation>
            <numerusform>Upisano je da borave ovde, ali bez kreveta: %1 i još %n.</numerusform>
            <numerusform>Upisano je da borave ovde, ali bez kreveta: %1 i još %n.</numerusform>
            <numerusform>Upisano je da borave ovde, ali bez kreveta: %1 i još %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShiftNotes</name>
    <message>
        <source>From the last shift</source>
        <translation>Iz prethodne smene</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Sačuvaj belešku</translation>
    </message>
    <message>
        <source>Older notes</source>
        <translation>Starije beleške</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>Beleška za sledeću smenu</translation>
    </message>
    <message>
        <source>Write a note, Ctrl+Enter saves</source>
        <translation>Upišite belešku, Ctrl+Enter čuva</translation>
    </message>
    <message>
        <source>Notes of the shift are shown to whoever may read notes.</source>
        <translation>Beleške smene vidi ko sme da čita beleške.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when: &apos;S. K., 10 Mar 2026, 06:10&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note for the next shift is saved.</source>
        <translation>Beleška za sledeću smenu je sačuvana.</translation>
    </message>
    <message>
        <source>No shift before has left a note.</source>
        <translation>Nijedna prethodna smena nije ostavila belešku.</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>Za sledeću smenu</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vi</translation>
    </message>
    <message>
        <source>Only the last shift</source>
        <translation>Samo poslednja smena</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShiftTasks</name>
    <message>
        <source>This shift</source>
        <translation>Ova smena</translation>
    </message>
    <message>
        <source>Something to do in this shift</source>
        <translation>Obaveza u ovoj smeni</translation>
    </message>
    <message>
        <source>Something to do, Enter saves</source>
        <translation>Šta treba uraditi, Enter čuva</translation>
    </message>
    <message>
        <source>Tasks of the shift are shown to whoever may read notes.</source>
        <translation>Obaveze smene vidi ko sme da čita beleške.</translation>
    </message>
    <message>
        <source>Nothing is to be done for who is here tonight.</source>
        <translation>Za osobe koje su noćas ovde nema obaveza.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Urađeno.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Ponovo otvoreno.</translation>
    </message>
    <message>
        <source>Noted for the shift.</source>
        <translation>Upisano za smenu.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Today</source>
        <translation>
            <numerusform>još %n u Danas</numerusform>
            <numerusform>još %n u Danas</numerusform>
            <numerusform>još %n u Danas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SimilarWords</name>
    <message>
        <source>same code</source>
        <translation>ista šifra</translation>
    </message>
    <message>
        <source>same pseudonym</source>
        <translation>isti pseudonim</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>isto ime</translation>
    </message>
    <message>
        <source>one part of the name is the same</source>
        <translation>jedan deo imena je isti</translation>
    </message>
    <message>
        <source>in another script</source>
        <translation>na drugom pismu</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>drugačije napisano</translation>
    </message>
    <message>
        <source>in another dialect</source>
        <translation>u drugom narečju</translation>
    </message>
    <message>
        <source>transliterated differently</source>
        <translation>drugačije preslovljeno</translation>
    </message>
    <message>
        <source>similar letters</source>
        <translation>slična slova</translation>
    </message>
    <message>
        <source>near year of birth</source>
        <translation>bliska godina rođenja</translation>
    </message>
    <message>
        <source>linked record</source>
        <translation>povezan zapis</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>year of birth, as in &apos;born 1999&apos;</extracomment>
        <translation>rođ. %1</translation>
    </message>
    <message>
        <source>with us since %1, %2</source>
        <extracomment>since when we know the person, and who works with them: &apos;with us since 3 Mar 2026, MN&apos;</extracomment>
        <translation>kod nas od %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>why it may be the same person, then facts about the person</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>code begins like this</source>
        <translation>šifra ovako počinje</translation>
    </message>
    <message>
        <source>pseudonym begins like this</source>
        <translation>pseudonim ovako počinje</translation>
    </message>
    <message>
        <source>not every word fits</source>
        <translation>ne odgovara svaka reč</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffModel</name>
    <message>
        <source>Has access</source>
        <translation>Ima pristup</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Pristup ukinut</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ime</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffPage</name>
    <message>
        <source>New colleague</source>
        <translation>Nova osoba u timu</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Ko ima pristup</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) can open this vault.</source>
        <translation>
            <numerusform>%n osoba može da otvori ovaj sef.</numerusform>
            <numerusform>%n osobe mogu da otvore ovaj sef.</numerusform>
            <numerusform>%n osoba može da otvori ovaj sef.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Vaša lozinka je promenjena.</translation>
    </message>
    <message>
        <source>The new passphrase is set. Tell it in person.</source>
        <translation>Nova lozinka je postavljena. Recite je lično.</translation>
    </message>
    <message>
        <source>%1 cannot open the vault any more.</source>
        <translation>%1 više ne može da otvori sef.</translation>
    </message>
    <message>
        <source>Staff and access</source>
        <translation>Tim i pristup</translation>
    </message>
    <message>
        <source>What each role can see</source>
        <translation>Šta koja uloga vidi</translation>
    </message>
    <message>
        <source>There are no recovery shares.</source>
        <translation>Nema delova ključa za oporavak.</translation>
    </message>
    <message>
        <source>If every coordinator forgets the passphrase, the records are lost.</source>
        <translation>Ako lozinku zaboravi svako ko koordinira, zapisi su izgubljeni.</translation>
    </message>
    <message>
        <source>Make shares</source>
        <translation>Napravi delove</translation>
    </message>
    <message>
        <source>%1 of %2 recovery shares open the vault.</source>
        <translation>Sef otvaraju delovi ključa za oporavak: %1 od %2.</translation>
    </message>
    <message>
        <source>They were used on %1 and have met. Make new ones.</source>
        <translation>Upotrebljeni su %1 i bili su zajedno. Napravite nove.</translation>
    </message>
    <message>
        <source>Made on %1, each on paper with one director.</source>
        <translation>Napravljeni %1, svaki na papiru kod po jedne osobe iz uprave.</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Napravi nove delove</translation>
    </message>
    <message>
        <source>The recovery shares are in force.</source>
        <translation>Delovi ključa za oporavak važe.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kasnije</translation>
    </message>
    <message>
        <source>The vault is made. Two steps are left: recovery shares, then access for a first colleague.</source>
        <translation>Sef je napravljen. Ostala su dva koraka: delovi ključa za oporavak, pa pristup za prvu osobu u timu.</translation>
    </message>
    <message>
        <source>Both protect against a forgotten passphrase. This page has them at any time.</source>
        <translation>Oboje štiti od zaboravljene lozinke. Na ovoj strani su u svako doba.</translation>
    </message>
    <message>
        <source>One step is left: access for a first colleague.</source>
        <translation>Ostao je jedan korak: pristup za prvu osobu u timu.</translation>
    </message>
    <message>
        <source>Two people who can open the vault are safer than one.</source>
        <translation>Sigurnije je kad dve osobe mogu da otvore sef.</translation>
    </message>
    <message>
        <source>Access is given to %1.</source>
        <translation>Pristup je dat: %1.</translation>
    </message>
    <message>
        <source>One step is left: recovery shares.</source>
        <translation>Ostaje još jedan korak: delovi ključa za oporavak.</translation>
    </message>
    <message>
        <source>They open the vault if every passphrase is forgotten.</source>
        <translation>Njima se otvara sef ako su sve lozinke zaboravljene.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StartPlace</name>
    <message>
        <source>Start: %1</source>
        <translation>Pokretanje: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StartQuestion</name>
    <message>
        <source>Start the pathway</source>
        <translation>Počni put zaštite</translation>
    </message>
    <message>
        <source>It began on</source>
        <translation>Počelo je</translation>
    </message>
    <message>
        <source>Also long ago, before the person came to us. Deadlines count from here.</source>
        <translation>I davno, pre nego što je osoba došla kod nas. Rokovi se računaju odatle.</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>Kako je izbor odmeren</translation>
    </message>
    <message>
        <source>What spoke for it and against it, and who advised the person.</source>
        <translation>Šta je govorilo za i protiv i ko je savetovao osobu.</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Rečima same osobe</translation>
    </message>
    <message>
        <source>If nothing is written about it: why</source>
        <translation>Ako o tome ništa nije zapisano: zašto</translation>
    </message>
    <message>
        <source>Write how it was weighed, or choose why nothing is written.</source>
        <translation>Upišite kako je izbor odmeren ili izaberite zašto ništa nije zapisano.</translation>
    </message>
    <message>
        <source>Why it begins nevertheless</source>
        <translation>Zašto ipak počinje</translation>
    </message>
    <message>
        <source>Then write below how it was weighed.</source>
        <translation>Onda ispod napišite kako je izbor odmeren.</translation>
    </message>
    <message>
        <source>Choose why it begins nevertheless, and write how it was weighed.</source>
        <translation>Izaberite zašto ipak počinje i napišite kako je izbor odmeren.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StatisticsPage</name>
    <message>
        <source>Print to PDF</source>
        <translation>Štampaj u PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Sačuvaj kao CSV</translation>
    </message>
    <message>
        <source>Print the report to PDF</source>
        <translation>Štampaj izveštaj u PDF</translation>
    </message>
    <message>
        <source>Save the table of the figure as CSV</source>
        <translation>Sačuvaj tabelu kao CSV</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistika</translation>
    </message>
    <message>
        <source>Not every column has room here: the PDF and the CSV have them all.</source>
        <translation>Ovde nema mesta za sve kolone: PDF i CSV ih sadrže.</translation>
    </message>
    <message>
        <source>On paper, in a file and for other roles counts below %1 stand as &lt;%1, so that nobody is recognised.</source>
        <translation>Na papiru, u datoteci i za druge uloge brojevi manji od %1 stoje kao &lt;%1, da niko ne bude prepoznat.</translation>
    </message>
    <message>
        <source>You see counts, no names. So that nobody is recognised, a count below %1 stands as &lt;%1, and a dash hides one beside it.</source>
        <translation>Vidite brojeve, bez imena. Da niko ne bi bio prepoznat, broj manji od %1 stoji kao &lt;%1, a crta skriva onaj pored njega.</translation>
    </message>
    <message>
        <source>In this period no row of the figure can be shown. A longer period or another figure may show more.</source>
        <translation>U ovom periodu nijedan red tabele ne može da se prikaže. Duži period ili druga tabela možda pokazuju više.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaysCard</name>
    <message>
        <source>Stays in the shelter</source>
        <translation>Boravci u skloništu</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Sklonište</translation>
    </message>
    <message>
        <source>Open the shelter</source>
        <translation>Otvori sklonište</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 do %2</translation>
    </message>
    <message>
        <source>since %1, planned until %2</source>
        <translation>od %1 planirano do %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>od %1</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n noć</numerusform>
            <numerusform>%n noći</numerusform>
            <numerusform>%n noći</numerusform>
        </translation>
    </message>
    <message>
        <source>then: %1</source>
        <extracomment>where somebody went after a stay</extracomment>
        <translation>zatim: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepArrow</name>
    <message>
        <source>done</source>
        <translation>urađeno</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sada</translation>
    </message>
    <message>
        <source>waiting for somebody</source>
        <translation>čeka se na nekoga</translation>
    </message>
    <message>
        <source>later</source>
        <translation>kasnije</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>završeno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>A step of a pathway and its state: &apos;Report submitted, done&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepProgress</name>
    <message>
        <source>%1, not yet</source>
        <translation>%1, još ne</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, sada</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, urađeno</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, zaustavljeno</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Još oko %n sekunde</numerusform>
            <numerusform>Još oko %n sekunde</numerusform>
            <numerusform>Još oko %n sekundi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Još oko %n minuta</numerusform>
            <numerusform>Još oko %n minuta</numerusform>
            <numerusform>Još oko %n minuta</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>spoken: the step that runs, and how much of everything is done</extracomment>
        <translation>%1, %2 odsto</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepQuestion</name>
    <message>
        <source>Note the decision</source>
        <translation>Upiši odluku</translation>
    </message>
    <message>
        <source>Complete step</source>
        <translation>Završi korak</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Dan odluke</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Završeno dana</translation>
    </message>
    <message>
        <source>Who did it, if not we</source>
        <translation>Ko je to obavio, ako nismo mi</translation>
    </message>
    <message>
        <source>Which one, if it is in the directory</source>
        <translation>Koji, ako je u imeniku</translation>
    </message>
    <message>
        <source>Office, and in which place</source>
        <translation>Organ i mesto</translation>
    </message>
    <message>
        <source>Certificate: number, where it is kept</source>
        <translation>Potvrda: broj, gde se čuva</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Šta je odlučeno</translation>
    </message>
    <message>
        <source>What must follow a decision against the person opens by itself.</source>
        <translation>Ono što mora da usledi posle odluke protiv osobe otvara se samo.</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Šta je odobreno</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>Po kom osnovu</translation>
    </message>
    <message>
        <source>Say whether it went for or against the person.</source>
        <translation>Navedite da li je odluka u korist osobe ili protiv nje.</translation>
    </message>
    <message>
        <source>Only a decision for the person gives it.</source>
        <translation>To daje samo odluka u korist osobe.</translation>
    </message>
    <message>
        <source>Number of the file there</source>
        <translation>Broj predmeta kod organa</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepRow</name>
    <message numerus="yes">
        <source>%n before</source>
        <comment>steps of a pathway</comment>
        <translation>
            <numerusform>%n raniji</numerusform>
            <numerusform>%n ranija</numerusform>
            <numerusform>%n ranijih</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n step(s) before</source>
        <translation>
            <numerusform>Prikaži %n raniji korak</numerusform>
            <numerusform>Prikaži %n ranija koraka</numerusform>
            <numerusform>Prikaži %n ranijih koraka</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>steps of a pathway</comment>
        <translation>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
            <numerusform>još %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n step(s) after</source>
        <translation>
            <numerusform>Prikaži %n kasniji korak</numerusform>
            <numerusform>Prikaži %n kasnija koraka</numerusform>
            <numerusform>Prikaži %n kasnijih koraka</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepsAtSide</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>for screen readers: step 2 of 4, passphrase</extracomment>
        <translation>Korak %1 od %2: %3</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StrengthBar</name>
    <message>
        <source>Six words, or at least 15 characters.</source>
        <translation>Šest reči ili bar 15 znakova.</translation>
    </message>
    <message>
        <source>Too short: at least 15 characters.</source>
        <translation>Prekratko: bar 15 znakova.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words that do not belong together.</source>
        <translation>Lako se pogađa. Dodajte reči koje ne idu zajedno.</translation>
    </message>
    <message>
        <source>Usable. One more word makes it much stronger.</source>
        <translation>Upotrebljivo. Još jedna reč čini je mnogo jačom.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Dobro.</translation>
    </message>
    <message>
        <source>Strong: nobody guesses this.</source>
        <translation>Jaka: niko je neće pogoditi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TableView</name>
    <message>
        <source>Open the row</source>
        <translation>Otvori red</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Sledeći red</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Prethodni red</translation>
    </message>
    <message>
        <source>Look without opening</source>
        <translation>Pogledaj bez otvaranja</translation>
    </message>
    <message>
        <source>Open beside what is open</source>
        <translation>Otvori pored otvorenog</translation>
    </message>
    <message>
        <source>Choose the row, or leave it out</source>
        <translation>Izaberi red ili ga izostavi</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TeamList</name>
    <message>
        <source>Team around the person</source>
        <translation>Tim oko osobe</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Dodaj u tim</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sačuvaj</translation>
    </message>
    <message>
        <source>The team is saved.</source>
        <translation>Tim je sačuvan.</translation>
    </message>
    <message>
        <source>Nobody else works on this yet</source>
        <translation>Još niko drugi ne radi na ovome</translation>
    </message>
    <message>
        <source>Who works on it together, as what, and what the person agreed to share with each.</source>
        <translation>Ko zajedno radi, u kojoj ulozi i šta je osoba dozvolila da se podeli sa svakim.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Sme da zna</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Uloga</translation>
    </message>
    <message>
        <source>nothing of the person</source>
        <translation>ništa o osobi</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>do %1</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Osoba iz tima</translation>
    </message>
    <message>
        <source>Or an organisation</source>
        <translation>Ili organizacija</translation>
    </message>
    <message>
        <source>Exactly one of the two.</source>
        <translation>Tačno jedno od to dvoje.</translation>
    </message>
    <message>
        <source>What may be shared with them</source>
        <translation>Šta se sa njima sme podeliti</translation>
    </message>
    <message>
        <source>What the person agreed to. Empty: nothing. Each sharing still needs its consent.</source>
        <translation>Na šta je osoba pristala. Prazno: ništa. Za svako deljenje i dalje je potrebna saglasnost.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Do</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Tile</name>
    <message>
        <source>%1 %2</source>
        <extracomment>A figure and its words: &apos;2 overdue&apos;</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TimelineRow</name>
    <message>
        <source>Enter or a double click opens: %1</source>
        <translation>Enter ili dvoklik otvara: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Vremenska linija</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mesec</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Pola godine</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Koliko unazad</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Prikaži na vremenskoj liniji</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Štampaj</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Prikaži starije</translation>
    </message>
    <message>
        <source>Timeline: look at a shorter time</source>
        <translation>Vremenska linija: kraće vreme</translation>
    </message>
    <message>
        <source>Timeline: look at a longer time</source>
        <translation>Vremenska linija: duže vreme</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time</source>
        <translation>Ničeg takvog u ovom vremenu</translation>
    </message>
    <message>
        <source>What is recorded for this person appears here by itself.</source>
        <translation>Ono što se upiše za ovu osobu pojavljuje se ovde samo.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since %1</source>
        <translation>
            <numerusform>%n događaj od %1</numerusform>
            <numerusform>%n događaja od %1</numerusform>
            <numerusform>%n događaja od %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Ranije</translation>
    </message>
    <message>
        <source>An earlier time (Ctrl+Left)</source>
        <translation>Ranije vreme (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Kasnije</translation>
    </message>
    <message>
        <source>A later time (Ctrl+Right)</source>
        <translation>Kasnije vreme (Ctrl+Right)</translation>
    </message>
    <message>
        <source>Timeline: an earlier time</source>
        <translation>Vremenska linija: ranije vreme</translation>
    </message>
    <message>
        <source>Timeline: a later time</source>
        <translation>Vremenska linija: kasnije vreme</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from %1 to %2</source>
        <translation>
            <numerusform>%n događaj od %1 do %2</numerusform>
            <numerusform>%n događaja od %1 do %2</numerusform>
            <numerusform>%n događaja od %1 do %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>Odštampaj pregled</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Ceo period</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Sve vrste</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Poništi</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Vrati to</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TodayPage</name>
    <message>
        <source>dddd d MMMM</source>
        <extracomment>keep-latin: pattern of the day in the title of Today, as QLocale takes it: &apos;Tuesday 10 March&apos;</extracomment>
        <translation>dddd d. MMMM</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Danas, %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moje</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Čije obaveze</translation>
    </message>
    <message numerus="yes">
        <source>overdue</source>
        <translation>
            <numerusform>kasni</numerusform>
            <numerusform>kasne</numerusform>
            <numerusform>kasni</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due today</source>
        <translation>
            <numerusform>za danas</numerusform>
            <numerusform>za danas</numerusform>
            <numerusform>za danas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expire in 30 days</source>
        <translation>
            <numerusform>ističe za 30 dana</numerusform>
            <numerusform>ističu za 30 dana</numerusform>
            <numerusform>ističe za 30 dana</numerusform>
        </translation>
    </message>
    <message>
        <source>of your people</source>
        <translation>kod vaših osoba</translation>
    </message>
    <message>
        <source>documents and consents</source>
        <translation>dokumenti i saglasnosti</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, by day</source>
        <translation>
            <numerusform>%n obaveza, po danu</numerusform>
            <numerusform>%n obaveze, po danu</numerusform>
            <numerusform>%n obaveza, po danu</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the tile again to see everything that is due.</source>
        <translation>Pritisnite pločicu ponovo da vidite sve obaveze.</translation>
    </message>
    <message>
        <source>The next is on %1.</source>
        <translation>Sledeće je %1</translation>
    </message>
    <message>
        <source>What the records ask for appears here by itself.</source>
        <translation>Ono što zapisi traže pojavljuje se ovde samo.</translation>
    </message>
    <message numerus="yes">
        <source>oldest by %n day(s)</source>
        <translation>
            <numerusform>najduže kasni %n dan</numerusform>
            <numerusform>najduže kasni %n dana</numerusform>
            <numerusform>najduže kasni %n dana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>%n je vaša</numerusform>
            <numerusform>%n su vaše</numerusform>
            <numerusform>%n je vaših</numerusform>
        </translation>
    </message>
    <message>
        <source>in shelters</source>
        <translation>u skloništima</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Sve</translation>
    </message>
    <message>
        <source>of the whole organisation</source>
        <translation>u celoj organizaciji</translation>
    </message>
    <message>
        <source>You see codes and counts, no names, and you change nothing here. What is due is done by colleagues.</source>
        <translation>Vidite šifre i brojeve, bez imena, i ovde ništa ne menjate. Ono što treba uraditi radi tim.</translation>
    </message>
    <message numerus="yes">
        <source>people tonight, in any house</source>
        <extracomment>under the number of them</extracomment>
        <translation>
            <numerusform>osoba noćas, u svim kućama</numerusform>
            <numerusform>osobe noćas, u svim kućama</numerusform>
            <numerusform>osoba noćas, u svim kućama</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, immediate danger first, then by day</source>
        <translation>
            <numerusform>%n obaveza, najpre neposredna opasnost, zatim po danu</numerusform>
            <numerusform>%n obaveze, najpre neposredna opasnost, zatim po danu</numerusform>
            <numerusform>%n obaveza, najpre neposredna opasnost, zatim po danu</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe ways to make contact are counted, but not shown in a presentation.</source>
        <translation>Bezbedni načini kontakta broje se, ali se u prezentaciji ne prikazuju.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TopBar</name>
    <message>
        <source>Search people, notes, actions</source>
        <translation>Traži osobe, beleške, radnje</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Sakrij</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Gornja traka</translation>
    </message>
    <message>
        <source>Covers the window with a clock (Ctrl+H)</source>
        <translation>Pokriva prozor satom (Ctrl+H)</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented</source>
        <translation>Vežba: sve osobe su izmišljene</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pretraga</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Vežba</translation>
    </message>
    <message>
        <source>Presentation: codes only</source>
        <translation>Prezentacija: samo šifre</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Samo šifre</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TutorialPanel</name>
    <message>
        <source>First day</source>
        <translation>Prvi dan</translation>
    </message>
    <message>
        <source>That was the first day</source>
        <translation>To je bio prvi dan</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Vaš prvi dan</translation>
    </message>
    <message>
        <source>You have done by yourself what most days ask for. Everything here was invented; begin with real people only in a vault of your own.</source>
        <translation>Samostalno ste uradili ono što većina dana traži. Ovde je sve izmišljeno; sa stvarnim osobama počnite tek u svom sefu.</translation>
    </message>
    <message>
        <source>Everybody here is invented: nothing that you do can hurt anybody. Each step is ticked when it is done; take them in any order. F1 explains the page you are on.</source>
        <translation>Sve osobe ovde su izmišljene: ništa što uradite ne može nikome da naškodi. Svaki korak se označi kada je urađen; radite ih bilo kojim redom. F1 objašnjava stranu na kojoj ste.</translation>
    </message>
    <message numerus="yes">
        <source>%n small step(s) with people who are invented, about ten minutes. You can leave at any time and go on later: Ctrl+K, tutorial.</source>
        <translation>
            <numerusform>%n mali korak sa izmišljenim osobama, oko deset minuta. Prekinite kad god želite i nastavite kasnije: Ctrl+K, vodič.</numerusform>
            <numerusform>%n mala koraka sa izmišljenim osobama, oko deset minuta. Prekinite kad god želite i nastavite kasnije: Ctrl+K, vodič.</numerusform>
            <numerusform>%n malih koraka sa izmišljenim osobama, oko deset minuta. Prekinite kad god želite i nastavite kasnije: Ctrl+K, vodič.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Nastavi</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Počni</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ne sada</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Prekini za sada</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, urađeno</translation>
    </message>
    <message>
        <source>%1, now. %2</source>
        <translation>%1, sada. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Sledeći korak</translation>
    </message>
    <message>
        <source>Next step of the first day</source>
        <translation>Sledeći korak prvog dana</translation>
    </message>
    <message>
        <source>end stop close put away tutorial</source>
        <extracomment>other words by which the command box finds &apos;Leave the first day&apos;; never shown</extracomment>
        <translation>kraj završi zatvori skloni vodič</translation>
    </message>
    <message>
        <source>Put off the first day</source>
        <translation>Odložite prvi dan</translation>
    </message>
    <message>
        <source>Close the first day</source>
        <translation>Zatvorite prvi dan</translation>
    </message>
    <message>
        <source>Leave the first day</source>
        <translation>Prekini prvi dan</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Korak %1 od %2: %3</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::UndoSteps</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>what was saved, and the case code of whom it is about: &apos;Contact recorded. (LASAS-NOMIT-18)&apos;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Not taken back: %1</source>
        <translation>Nije poništeno: %1</translation>
    </message>
    <message>
        <source>Not saved again: %1</source>
        <translation>Nije ponovo sačuvano: %1</translation>
    </message>
    <message>
        <source>Saved again: %1</source>
        <extracomment>what was taken back and is saved once more, in the sentence that said it was saved first</extracomment>
        <translation>Ponovo sačuvano: %1</translation>
    </message>
    <message>
        <source>Nothing to take back since unlocking. Every earlier version stands under History, of the person or beside the form.</source>
        <translation>Od otključavanja nema šta da se poništi. Sve ranije verzije su pod Istorija, kod osobe ili pored obrasca.</translation>
    </message>
    <message>
        <source>Taken back. All is as it was before &apos;%1&apos;.</source>
        <extracomment>what was just taken back, by the sentence that said it was saved, without its full stop</extracomment>
        <translation>Poništeno. Sve je kao pre poruke „%1“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::UnlockPage</name>
    <message>
        <source>Folder of the vault</source>
        <translation>Fascikla sefa</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Otključaj</translation>
    </message>
    <message>
        <source>A coordinator can give you a new passphrase.</source>
        <translation>Koordinacija može da vam da novu lozinku.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Izaberi</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Izbor fascikle sefa</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Sef se otvara</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Korisničko ime</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Lozinka</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Zaboravljena lozinka</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Napravi nov sef</translation>
    </message>
    <message>
        <source>Choose the folder that holds the vault.</source>
        <translation>Izaberite fasciklu u kojoj je sef.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Otključavanje za %n sekundu</numerusform>
            <numerusform>Otključavanje za %n sekunde</numerusform>
            <numerusform>Otključavanje za %n sekundi</numerusform>
        </translation>
    </message>
    <message>
        <source>Use recovery shares</source>
        <translation>Upotrebi delove ključa</translation>
    </message>
    <message>
        <source>Opening takes a few seconds</source>
        <translation>Otvaranje traje nekoliko sekundi</translation>
    </message>
    <message>
        <source>This is the user name: show it</source>
        <translation>Ovo je korisničko ime: prikaži ga</translation>
    </message>
    <message>
        <source>Under staff and access a coordinator chooses you and sets a first one, which you change. If every coordinator forgot it, directors bring their recovery shares. Without either, nobody can open the vault; neither can we.</source>
        <translation>Na strani Tim i pristup koordinacija vas bira i postavlja prvu lozinku, koju vi menjate. Ako ju je zaboravila i koordinacija, uprava donosi delove ključa za oporavak. Bez jednog i drugog sef ne može da otvori niko, pa ni mi.</translation>
    </message>
    <message>
        <source>Hidden, because several words may be the passphrase. That belongs in the field below.</source>
        <translation>Skriveno je, jer više reči može biti lozinka. Ona ide u polje ispod.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::VersionModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>a field whose content was another one on the day that is shown</extracomment>
        <translation>%1, razlikuje se</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>skriveno</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Polje</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Tada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sada</translation>
    </message>
    <message>
        <source>another than now</source>
        <translation>drugačiji nego sada</translation>
    </message>
    <message>
        <source>a record, the same as now</source>
        <translation>zapis, isti kao sada</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::VersionPanel</name>
    <message>
        <source>Older</source>
        <translation>Starija</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Novija</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Ostaje kako jeste.</translation>
    </message>
    <message>
        <source>Fields of this version</source>
        <translation>Polja ove verzije</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>As on this day</source>
        <translation>Kao na dan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Prikaži skriveno</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Vrati</translation>
    </message>
    <message>
        <source>The record becomes as it was in this version. The journal notes it.</source>
        <translation>Zapis postaje kakav je bio u ovoj verziji. Dnevnik to beleži.</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Starija verzija</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Novija verzija</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Vrati ovu verziju</translation>
    </message>
    <message>
        <source>Close the version</source>
        <translation>Zatvori verziju</translation>
    </message>
    <message>
        <source>Version %1 of %2: %3, %4.</source>
        <translation>Verzija %1 od %2: %3, %4.</translation>
    </message>
    <message>
        <source>The record was taken out.</source>
        <translation>Zapis je uklonjen.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from now.</source>
        <translation>
            <numerusform>%n polje se razlikuje od sadašnjeg.</numerusform>
            <numerusform>%n polja se razlikuju od sadašnjih.</numerusform>
            <numerusform>%n polja se razlikuje od sadašnjih.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it is now.</source>
        <translation>Ista je kao sadašnja.</translation>
    </message>
    <message>
        <source>On %1 this record was not there yet.</source>
        <translation>Dana %1 ovog zapisa još nije bilo.</translation>
    </message>
    <message>
        <source>The version of %1 is back.</source>
        <translation>Vraćena je verzija od %1.</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Sakrij ponovo</translation>
    </message>
    <message>
        <source>Shows the hidden field of this line for a while (F2)</source>
        <translation>Nakratko prikazuje skriveno polje ovog reda (F2)</translation>
    </message>
    <message>
        <source>Show the hidden field</source>
        <translation>Prikaži skriveno polje</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::VisitList</name>
    <message>
        <source>Outreach visits</source>
        <translation>Izlasci na teren</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Upiši izlazak na teren</translation>
    </message>
    <message>
        <source>Save visit</source>
        <translation>Sačuvaj izlazak na teren</translation>
    </message>
    <message>
        <source>The visit is saved.</source>
        <translation>Izlazak na teren je sačuvan.</translation>
    </message>
    <message>
        <source>No visit is logged yet</source>
        <translation>Još nema upisanih izlazaka na teren</translation>
    </message>
    <message>
        <source>Nobody who is met needs a name. When, and how many, is enough.</source>
        <translation>Nikome od susretnutih osoba nije potrebno ime. Dovoljno je kada i koliko.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kada</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Šta dalje</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Napravi prijavu</translation>
    </message>
    <message>
        <source>What was seen is carried over; the visit stays.</source>
        <translation>Uočeno se prenosi; izlazak na teren ostaje.</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Prijava %1</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Gde, otprilike</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Vrsta mesta</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Susretnuto osoba</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Obavljeno razgovora</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Jezici</translation>
    </message>
    <message>
        <source>Leaflets given</source>
        <translation>Podeljeno letaka</translation>
    </message>
    <message>
        <source>Which leaflets</source>
        <translation>Koji leci</translation>
    </message>
    <message>
        <source>Indications seen</source>
        <translation>Uočeni pokazatelji</translation>
    </message>
    <message>
        <source>What was seen or heard, no names.</source>
        <translation>Ono što je viđeno ili rečeno, bez imena.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Do kada</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Urađeno dana</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Beleška</translation>
    </message>
    <message>
        <source>The place more closely, if it may be written. It is kept in the confidential part.</source>
        <translation>Tačnije mesto, ako sme da se upiše. Čuva se u poverljivom delu.</translation>
    </message>
    <message>
        <source>Report %1 is begun.</source>
        <translation>Prijava %1 je započeta.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Svi</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Moji</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Čeka nastavak</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Koji izlasci na teren</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Gde</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Svuda</translation>
    </message>
    <message>
        <source>Every kind of place</source>
        <translation>Sve vrste mesta</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planirani</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Planiraj izlazak</translation>
    </message>
    <message>
        <source>It stands in Today for whoever leads it, until it took place.</source>
        <translation>Stoji na strani Danas kod osobe koja ga vodi, dok se ne obavi.</translation>
    </message>
    <message>
        <source>Who leads the visit</source>
        <translation>Ko vodi izlazak na teren</translation>
    </message>
    <message>
        <source>Who else goes</source>
        <translation>Ko još ide</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stanje</translation>
    </message>
    <message>
        <source>What was found is asked once it took place.</source>
        <translation>Šta je uočeno upisuje se kad je izlazak obavljen.</translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation>Zašto je otkazan</translation>
    </message>
    <message>
        <source>Record what followed the visit of %1</source>
        <translation>Upiši šta je sledilo posle izlaska na teren %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Izlazak na teren %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>of a visit: that it was called off, and why</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WaitingDrafts</name>
    <message>
        <source>Begun, not saved yet</source>
        <translation>Započeto, još nesačuvano</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
            <numerusform>i još %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WeekdayText</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>two days of the week and all between them: &apos;Monday to Thursday&apos;</extracomment>
        <translation>%1–%2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WhoPanel</name>
    <message>
        <source>Who</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Nobody with a record yet</source>
        <translation>Osoba još nema zapis</translation>
    </message>
    <message>
        <source>The place is taken all the same; who it is can be said later.</source>
        <translation>Mesto je svejedno zauzeto; ko je to može se upisati kasnije.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Odustani</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Zatvori obrazac</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WordsPrintDialog</name>
    <message>
        <source>Print for the person</source>
        <translation>Odštampaj za osobu</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF datoteka</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Sačuvaj kao PDF</translation>
    </message>
    <message>
        <source>Tick at least one part.</source>
        <translation>Označite bar jedan deo.</translation>
    </message>
    <message>
        <source>PDF saved. Give it to the person, then delete the file.</source>
        <translation>PDF je sačuvan. Dajte ga osobi, pa obrišite datoteku.</translation>
    </message>
    <message>
        <source>Only what is ticked comes on the paper, under these headings: no name, no code, no organisation. Ask first whether carrying it is safe, and tick what the person wants.</source>
        <translation>Na papir dolazi samo ono što je označeno, pod ovim naslovima: bez imena, šifre i organizacije. Najpre pitajte da li je bezbedno nositi ga i označite ono što osoba želi.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WorkerPanel</name>
    <message>
        <source>What was written stays, with the name.</source>
        <translation>Ono što je napisano ostaje, sa imenom.</translation>
    </message>
    <message>
        <source>Copies made before still open with the old passphrase. The user name is not given to anybody else.</source>
        <translation>Ranije napravljene kopije i dalje se otvaraju starom lozinkom. Korisničko ime se ne daje nikom drugom.</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Vaš pristup</translation>
    </message>
    <message>
        <source>%1, until the access ended</source>
        <translation>%1, dok pristup nije ukinut</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Promeni moju lozinku</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Postavi novu lozinku</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Ukini pristup</translation>
    </message>
    <message>
        <source>Yes, end the access now</source>
        <translation>Da, sada ukini pristup</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Workspace</name>
    <message>
        <source>Close</source>
        <translation>Zatvori</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nema zapisa</translation>
    </message>
    <message>
        <source>Names stay hidden while you present. Ctrl+Shift+H ends the presentation.</source>
        <translation>Imena ostaju skrivena tokom prezentacije. Ctrl+Shift+H je završava.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of record and what happened to it: &apos;Action: This has changed in the meantime.&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
