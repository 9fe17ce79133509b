<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<context>
    <name>AccommodationCard</name>
    <message>
        <source>Emergency accommodation</source>
        <translation>Хитан смештај</translation>
    </message>
    <message>
        <source>Ask for a bed</source>
        <translation>Затражи кревет</translation>
    </message>
    <message>
        <source>No bed was asked for. A request without an answer stands in Today on the next day.</source>
        <translation>Кревет није тражен. Захтев без одговора следећег дана стоји на страни Данас.</translation>
    </message>
    <message>
        <source>asked on %1</source>
        <translation>затражено %1</translation>
    </message>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>за %n особу</numerusform>
            <numerusform>за %n особе</numerusform>
            <numerusform>за %n особа</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) without a bed</source>
        <translation>
            <numerusform>%n ноћ без кревета</numerusform>
            <numerusform>%n ноћи без кревета</numerusform>
            <numerusform>%n ноћи без кревета</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Record a refusal with its reason: refusals that nobody wrote down are the ones that are repeated.</source>
        <translation>Одбијање упишите са разлогом: понављају се она одбијања која нико није записао.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сачувај захтев</translation>
    </message>
    <message>
        <source>The request is saved.</source>
        <translation>Захтев је сачуван.</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Од кога</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Затражено дана</translation>
    </message>
    <message>
        <source>For how many people</source>
        <translation>За колико особа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Answered or withdrawn on</source>
        <translation>Одговорено или повучено дана</translation>
    </message>
    <message>
        <source>Why it was not granted</source>
        <translation>Зашто није одобрено</translation>
    </message>
    <message>
        <source>Nights without a bed</source>
        <translation>Ноћи без кревета</translation>
    </message>
    <message>
        <source>Counted from the day of asking to the answer; type another number if the person tells it.</source>
        <translation>Броје се од дана када је затражено до одговора; упишите други број ако га особа каже.</translation>
    </message>
    <message>
        <source>What was said, and by whom</source>
        <translation>Шта је речено и ко је то рекао</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Која тачно</translation>
    </message>
</context>
<context>
    <name>AgeWords</name>
    <message>
        <source>age not known</source>
        <extracomment>after a day, of a person who is treated as a child</extracomment>
        <translation>узраст није познат</translation>
    </message>
    <message>
        <source>a child</source>
        <translation>дете</translation>
    </message>
    <message>
        <source>%1 Age not known: act as for a child.</source>
        <extracomment>after why something is due</extracomment>
        <translation>%1 Узраст није познат: поступите као за дете.</translation>
    </message>
    <message>
        <source>%1 A child: act sooner.</source>
        <translation>%1 Дете: поступите раније.</translation>
    </message>
    <message>
        <source>Best interest, age not known</source>
        <translation>Најбољи интерес, узраст није познат</translation>
    </message>
    <message>
        <source>Best interest of the child</source>
        <translation>Најбољи интерес детета</translation>
    </message>
    <message>
        <source>Best interest</source>
        <translation>Најбољи интерес</translation>
    </message>
</context>
<context>
    <name>AnswerWords</name>
    <message>
        <source>Yes</source>
        <translation>Да</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Сумња</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Не зна се</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Не жели да каже</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Није питано</translation>
    </message>
    <message>
        <source>Y</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Yes</extracomment>
        <translation>Д</translation>
    </message>
    <message>
        <source>S</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Suspected</extracomment>
        <translation>С</translation>
    </message>
    <message>
        <source>N</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers No</extracomment>
        <translation>Н</translation>
    </message>
    <message>
        <source>U</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Unknown</extracomment>
        <translation>У</translation>
    </message>
    <message>
        <source>P</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Prefers not to say</extracomment>
        <translation>Ж</translation>
    </message>
    <message>
        <source>A</source>
        <comment>answer key</comment>
        <extracomment>letter key that answers Not asked</extracomment>
        <translation>П</translation>
    </message>
</context>
<context>
    <name>AssessedDanger</name>
    <message>
        <source>Assessed on %1: %2. Tell the shift what of it matters tonight.</source>
        <extracomment>above what a shift is told; the day of an assessment of the risk, and its reasons</extracomment>
        <translation>Процена од %1: %2. Кажите смени шта је од тога важно ноћас.</translation>
    </message>
</context>
<context>
    <name>AttachmentWords</name>
    <message>
        <source>The file is empty or larger than %1 MB. Nothing was attached; scan it in a lower quality or in parts.</source>
        <translation>Датотека је празна или већа од %1 MB. Ништа није приложено; скенирајте је у слабијем квалитету или у деловима.</translation>
    </message>
    <message>
        <source>This is no PDF, JPEG, PNG or plain text in UTF-8, whatever its name says. Nothing was attached; save it as one of these.</source>
        <translation>Ово није PDF, JPEG, PNG ни обичан текст у UTF-8, како год да се зове. Ништа није приложено; сачувајте је у неком од тих облика.</translation>
    </message>
    <message>
        <source>The picture breaks off. Nothing was attached; copy or scan it again.</source>
        <translation>Слика се прекида. Ништа није приложено; копирајте је или скенирајте поново.</translation>
    </message>
    <message>
        <source>There is no such file. Nothing was attached; choose it again.</source>
        <translation>Нема такве датотеке. Ништа није приложено; изаберите је поново.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was attached; check the stick, and that it is a file and no link.</source>
        <translation>Датотека не може да се прочита. Ништа није приложено; проверите USB меморију и да ли је то датотека, а не пречица.</translation>
    </message>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Датотека са тим именом већ постоји. Ништа није замењено; изаберите друго име.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Датотека не може да се упише тамо. Ништа није изгубљено; изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>The file is kept encrypted in the vault, at most %1 MB. Pictures lose the place, day and device that cameras write into them. PDF and text stay as they are, with what they say of their making. The file on the disk or stick stays there: delete it if it is not needed.</source>
        <translation>Датотека се чува шифрована у сефу, највише %1 MB. Сликама се уклањају место, дан и уређај које камере у њих уписују. PDF и текст остају какви јесу, са подацима о свом настанку. Датотека на диску или USB меморији остаје тамо: обришите је ако није потребна.</translation>
    </message>
    <message>
        <source>The copy leaves the vault, and nothing protects it there. Keep it on an encrypted stick and delete it after use. That it was saved is noted in the journal.</source>
        <translation>Копија напушта сеф и тамо је ништа не штити. Држите је на шифрованој USB меморији и обришите после употребе. У дневнику се бележи да је сачувана.</translation>
    </message>
</context>
<context>
    <name>BedWords</name>
    <message>
        <source>Room %1</source>
        <translation>Соба %1</translation>
    </message>
    <message>
        <source>%1, bed %2</source>
        <extracomment>a place: &apos;Room 1, bed A&apos;</extracomment>
        <translation>%1, кревет %2</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Кревет %1</translation>
    </message>
</context>
<context>
    <name>BestInterestCard</name>
    <message>
        <source>Look at the best interest</source>
        <translation>Размотри најбољи интерес</translation>
    </message>
    <message>
        <source>Not looked at yet. Ask the child first, in a way that fits the age.</source>
        <translation>Још није размотрено. Прво питајте дете, на начин примерен узрасту.</translation>
    </message>
    <message numerus="yes">
        <source>A child: waiting is raised after %n day(s), not after %1; other reminders come sooner too.</source>
        <translation>
            <numerusform>Дете: чекање се јавља после %n дана, а не после %1; и други подсетници долазе раније.</numerusform>
            <numerusform>Дете: чекање се јавља после %n дана, а не после %1; и други подсетници долазе раније.</numerusform>
            <numerusform>Дете: чекање се јавља после %n дана, а не после %1; и други подсетници долазе раније.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Age not known, so treated as a child until it is assessed: waiting is raised after %n day(s), not after %1.</source>
        <translation>
            <numerusform>Узраст није познат, па се поступа као са дететом док се не процени: чекање се јавља после %n дана, а не после %1.</numerusform>
            <numerusform>Узраст није познат, па се поступа као са дететом док се не процени: чекање се јавља после %n дана, а не после %1.</numerusform>
            <numerusform>Узраст није познат, па се поступа као са дететом док се не процени: чекање се јавља после %n дана, а не после %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Старатељ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>One ended for a conflict of interest, and nobody followed.</source>
        <translation>Једно старатељство је престало због сукоба интереса, а ново није постављено.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>недостаје</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
    <message>
        <source>Alert the centre for social work</source>
        <translation>Обавестити центар за социјални рад</translation>
    </message>
    <message>
        <source>now</source>
        <translation>одмах</translation>
    </message>
    <message>
        <source>Alerted today</source>
        <translation>Обавештен данас</translation>
    </message>
    <message>
        <source>The centre for social work is noted as alerted.</source>
        <translation>Уписано је да је центар за социјални рад обавештен.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an area of the best interest, and what was found</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>safety</source>
        <translation>безбедност</translation>
    </message>
    <message>
        <source>family</source>
        <translation>породица</translation>
    </message>
    <message>
        <source>development</source>
        <translation>развој</translation>
    </message>
    <message>
        <source>No recommendation yet</source>
        <translation>Још нема препоруке</translation>
    </message>
    <message>
        <source>again on %1</source>
        <translation>поново %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Begin with what the child says. It may be saved half and made later; made, no area is left out.</source>
        <translation>Почните од онога што дете каже. Може се сачувати недовршено, а препорука дати касније; тада мора да обухвати све области.</translation>
    </message>
    <message>
        <source>Save the best interest</source>
        <translation>Сачувај најбољи интерес</translation>
    </message>
    <message>
        <source>The best interest is saved.</source>
        <translation>Најбољи интерес је сачуван.</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Размотрено дана</translation>
    </message>
    <message>
        <source>The child was heard</source>
        <translation>Дете је изнело мишљење</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безбедност</translation>
    </message>
    <message>
        <source>Family and attachment</source>
        <translation>Породица и приврженост</translation>
    </message>
    <message>
        <source>Development, health, identity</source>
        <translation>Развој, здравље, идентитет</translation>
    </message>
    <message>
        <source>Options considered</source>
        <translation>Размотрене могућности</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Препорука</translation>
    </message>
    <message>
        <source>One of the options.</source>
        <translation>Једна од могућности.</translation>
    </message>
    <message>
        <source>Who took part</source>
        <translation>Ко је учествовао</translation>
    </message>
    <message>
        <source>Centre for social work alerted on</source>
        <translation>Центар за социјални рад обавештен дана</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Поново размотрити дана</translation>
    </message>
    <message>
        <source>What the child says and wants</source>
        <translation>Шта дете каже и жели</translation>
    </message>
    <message>
        <source>What was found; what speaks for and against each option</source>
        <translation>Шта је утврђено; шта говори за и против сваке могућности</translation>
    </message>
    <message>
        <source>Not looked at yet. Ask the person first, in a way that fits the age.</source>
        <translation>Још није размотрено. Прво питајте особу, на начин примерен узрасту.</translation>
    </message>
    <message>
        <source>Nobody is appointed. A parent who may be part of it never decides here.</source>
        <translation>Нико није постављен. Родитељ који можда учествује овде никада не одлучује.</translation>
    </message>
    <message>
        <source>Without family or guardian; the centre appoints a temporary guardian.</source>
        <translation>Без породице и старатеља; центар поставља привременог старатеља.</translation>
    </message>
    <message>
        <source>Begin with what the person says. It may be saved half and made later; made, no area is left out.</source>
        <translation>Почните од онога што особа каже. Може се сачувати недовршено, а препорука дати касније; тада мора да обухвати све области.</translation>
    </message>
    <message>
        <source>The person was heard</source>
        <translation>Особа је изнела мишљење</translation>
    </message>
    <message>
        <source>Without family or guardian</source>
        <translation>Без породице и старатеља</translation>
    </message>
    <message>
        <source>What the person says and wants</source>
        <translation>Шта особа каже и жели</translation>
    </message>
</context>
<context>
    <name>CarriedDanger</name>
    <message>
        <source>%1 Danger was told of: assess the safety now.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>%1 Речено је да постоји опасност: одмах процените безбедност.</translation>
    </message>
    <message>
        <source>%1 The file is open again.</source>
        <extracomment>what was done, as a sentence</extracomment>
        <translation>%1 Предмет је поново отворен.</translation>
    </message>
</context>
<context>
    <name>ChecklistPaper</name>
    <message>
        <source>Checklist</source>
        <translation>Подсетник</translation>
    </message>
    <message>
        <source>The Centre</source>
        <translation>Центар</translation>
    </message>
    <message>
        <source>%1, from: %2</source>
        <extracomment>until when, counted from which step: &apos;within 24 hours, from: Decision to report&apos;</extracomment>
        <translation>%1, од: %2</translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>у року од %n сата</numerusform>
            <numerusform>у року од %n сата</numerusform>
            <numerusform>у року од %n сати</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n month(s)</source>
        <translation>
            <numerusform>у року од %n месеца</numerusform>
            <numerusform>у року од %n месеца</numerusform>
            <numerusform>у року од %n месеци</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>на сваки %n дан</numerusform>
            <numerusform>на свака %n дана</numerusform>
            <numerusform>на сваких %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>after %1 days</source>
        <translation>после %1 дана</translation>
    </message>
    <message>
        <source>on the same day</source>
        <translation>истог дана</translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>у року од %n дана</numerusform>
            <numerusform>у року од %n дана</numerusform>
            <numerusform>у року од %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>a child: %1</source>
        <extracomment>%1 is a length, such as &apos;within 24 hours&apos;</extracomment>
        <translation>дете: %1</translation>
    </message>
</context>
<context>
    <name>ChoiceWords</name>
    <message>
        <source>Chosen on %1. The reasons are not recorded: %2.</source>
        <translation>Изабрано %1 Разлози нису записани: %2.</translation>
    </message>
    <message>
        <source>Chosen on %1, because: %2.</source>
        <translation>Изабрано %1, јер: %2.</translation>
    </message>
</context>
<context>
    <name>ClosingWay</name>
    <message>
        <source>Show the request</source>
        <translation>Прикажи захтев</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Упиши исход</translation>
    </message>
    <message>
        <source>Show the status</source>
        <translation>Прикажи статус</translation>
    </message>
    <message>
        <source>Assess the risk again</source>
        <translation>Процени ризик поново</translation>
    </message>
    <message>
        <source>Go to the search</source>
        <translation>Иди на тражење</translation>
    </message>
    <message>
        <source>Show the complaint</source>
        <translation>Прикажи притужбу</translation>
    </message>
    <message>
        <source>Record who told the person</source>
        <translation>Упиши ко је особи саопштио</translation>
    </message>
    <message>
        <source>Open the procedure</source>
        <translation>Отвори поступак</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Прикажи пријаву</translation>
    </message>
    <message>
        <source>Go to the care plan</source>
        <translation>Иди на план подршке</translation>
    </message>
    <message>
        <source>Link the other record</source>
        <translation>Повежи други запис</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Процени ризик</translation>
    </message>
    <message>
        <source>Go to the shelter</source>
        <translation>Иди у склониште</translation>
    </message>
    <message>
        <source>Go to the referrals</source>
        <translation>Иди на упућивања</translation>
    </message>
    <message>
        <source>Show the hearing</source>
        <translation>Прикажи рочиште</translation>
    </message>
</context>
<context>
    <name>CommandMatch</name>
    <message>
        <source>a an the of to in for and</source>
        <extracomment>words that mean nothing alone, apart by spaces: the command box passes over them</extracomment>
        <translation>и у на за о од са до</translation>
    </message>
</context>
<context>
    <name>ComparisonPaper</name>
    <message>
        <source>Comparison</source>
        <translation>Поређење</translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message>
        <source>not verified</source>
        <translation>није проверено</translation>
    </message>
    <message>
        <source>met</source>
        <translation>испуњено</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>није испуњено</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не зна се</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Одмах</translation>
    </message>
    <message>
        <source>With the application</source>
        <translation>Са подношењем захтева</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>После %n месеца</numerusform>
            <numerusform>После %n месеца</numerusform>
            <numerusform>После %n месеци</numerusform>
        </translation>
    </message>
    <message>
        <source>With the decision</source>
        <translation>Са одлуком</translation>
    </message>
    <message>
        <source>It depends</source>
        <translation>Зависи</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>око %1</translation>
    </message>
    <message>
        <source>%1, if begun today</source>
        <translation>%1, ако се почне данас</translation>
    </message>
</context>
<context>
    <name>ConsentChoice</name>
    <message>
        <source>No consent chosen</source>
        <translation>Сагласност није изабрана</translation>
    </message>
    <message>
        <source>no recipient</source>
        <translation>без примаоца</translation>
    </message>
</context>
<context>
    <name>ConsentGapWords</name>
    <message>
        <source>There is no consent for this referral yet.</source>
        <translation>За ово упућивање још нема сагласности.</translation>
    </message>
    <message>
        <source>This consent is for another purpose, not for sharing with a service.</source>
        <translation>Ова сагласност је за другу сврху, не за дељење са службом.</translation>
    </message>
    <message>
        <source>This consent belongs to another person.</source>
        <translation>Ова сагласност припада другој особи.</translation>
    </message>
    <message>
        <source>The person has not given this consent.</source>
        <translation>Особа није дала ову сагласност.</translation>
    </message>
    <message>
        <source>The person wishes to wait before anything is shared.</source>
        <translation>Особа жели да сачека пре него што се нешто подели.</translation>
    </message>
    <message>
        <source>The person has withdrawn this consent.</source>
        <translation>Особа је повукла ову сагласност.</translation>
    </message>
    <message>
        <source>This consent begins on a later day.</source>
        <translation>Ова сагласност почиње да важи касније.</translation>
    </message>
    <message>
        <source>The last day of this consent is over.</source>
        <translation>Последњи дан ове сагласности је прошао.</translation>
    </message>
    <message>
        <source>The person may be a child: a guardian or a court has to consent.</source>
        <translation>Особа је можда дете: сагласност даје старатељ или суд.</translation>
    </message>
    <message>
        <source>It is not settled that the guardian has no part in what happened.</source>
        <translation>Није разјашњено да старатељ нема удела у ономе што се десило.</translation>
    </message>
    <message>
        <source>This consent names another recipient.</source>
        <translation>Ова сагласност наводи другог примаоца.</translation>
    </message>
    <message>
        <source>The year of birth is not recorded, so the person may be a child. Record it, or a guardian or a court has to consent.</source>
        <translation>Година рођења није уписана, па је особа можда дете. Упишите је; иначе сагласност даје старатељ или суд.</translation>
    </message>
    <message>
        <source>Beside the guardian the person was not asked yet, or does not want this.</source>
        <translation>Поред старатеља, особа још није питана или ово не жели.</translation>
    </message>
</context>
<context>
    <name>ConsentLook</name>
    <message>
        <source>ended</source>
        <extracomment>consent: its last day has passed; or it was given and does not hold (a child, a guardian)</extracomment>
        <translation>истекла</translation>
    </message>
    <message>
        <source>not in force</source>
        <translation>не важи</translation>
    </message>
    <message>
        <source>The risks are not noted as explained.</source>
        <translation>Није уписано да су ризици објашњени.</translation>
    </message>
    <message>
        <source>not in force, no year of birth</source>
        <extracomment>consent: it was given and does not hold, because nobody wrote the year of birth</extracomment>
        <translation>не важи, нема године рођења</translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message>
        <source>Restored from a copy on %1. No copy of it was made since.</source>
        <translation>Враћено из копије %1 После тога није направљена ниједна копија.</translation>
    </message>
    <message>
        <source>No copy was made yet.</source>
        <translation>Још нема ниједне копије.</translation>
    </message>
    <message>
        <source>A copy was made and checked today.</source>
        <translation>Копија је направљена и проверена данас.</translation>
    </message>
    <message numerus="yes">
        <source>A copy was made and checked %n day(s) ago.</source>
        <translation>
            <numerusform>Копија је направљена и проверена пре %n дан.</numerusform>
            <numerusform>Копија је направљена и проверена пре %n дана.</numerusform>
            <numerusform>Копија је направљена и проверена пре %n дана.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePaper</name>
    <message>
        <source>Overview, %1</source>
        <translation>Преглед, %1</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Сачињено</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Сврха</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>What happened, newest first</source>
        <translation>Шта се догодило, најновије прво</translation>
    </message>
    <message numerus="yes">
        <source>and %n earlier event(s)</source>
        <translation>
            <numerusform>и %n ранији догађај</numerusform>
            <numerusform>и %n ранија догађаја</numerusform>
            <numerusform>и %n ранијих догађаја</numerusform>
        </translation>
    </message>
    <message>
        <source>Only for the purpose named above. Keep it locked away, and do not pass it on without asking the person.</source>
        <translation>Само за сврху наведену горе. Чувајте под кључем и не прослеђујте док не питате особу.</translation>
    </message>
    <message>
        <source>How the care plan goes</source>
        <translation>Како напредује план подршке</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Задовољене потребе</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Остварени циљеви</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Урађени кораци</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>how many of how many</extracomment>
        <translation>%1 од %2</translation>
    </message>
</context>
<context>
    <name>CourtForms</name>
    <message>
        <source>Save the proceeding</source>
        <translation>Сачувај поступак</translation>
    </message>
    <message>
        <source>The proceeding is saved.</source>
        <translation>Поступак је сачуван.</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Судски поступак</translation>
    </message>
    <message>
        <source>Charge, witness and compensation have rows of their own. Names and numbers of files belong in the words at the end.</source>
        <translation>Квалификација, сведок и накнада штете имају своје редове. Имена и бројеве списа упишите у текст на крају.</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Шта особа каже о томе</translation>
    </message>
    <message>
        <source>Numbers of files, names, what was said</source>
        <translation>Бројеви списа, имена, шта је речено</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <extracomment>who represents the person, since when: &apos;Lawyer, since 3 March 2026&apos;</extracomment>
        <translation>%1, од %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>The person&apos;s part</source>
        <translation>Улога особе</translation>
    </message>
    <message>
        <source>At which kind of institution it is now</source>
        <translation>Код које врсте институције је сада</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Која тачно</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Започет дана</translation>
    </message>
    <message>
        <source>Handed to the prosecutor</source>
        <translation>Предато тужилаштву</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>Предато дана</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ко је предао</translation>
    </message>
    <message>
        <source>A specialised prosecutor</source>
        <translation>Специјализовано тужилаштво</translation>
    </message>
    <message>
        <source>Whether the office is one for this kind of deed.</source>
        <translation>Да ли је тужилаштво надлежно баш за оваква дела.</translation>
    </message>
    <message>
        <source>Represented by</source>
        <translation>Ко заступа</translation>
    </message>
    <message>
        <source>Those who are recorded as legal representation in Identification.</source>
        <translation>Они који су у Идентификацији уписани као правно заступање.</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Крај</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завршен дана</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Како је завршен</translation>
    </message>
    <message>
        <source>Sentence in months</source>
        <translation>Казна у месецима</translation>
    </message>
    <message>
        <source>Of whoever was convicted.</source>
        <translation>Особе која је осуђена.</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Квалификација</translation>
    </message>
    <message>
        <source>Once the charge is another one, say on which day and who changed it.</source>
        <translation>Када се квалификација промени, наведите ког дана и ко ју је променио.</translation>
    </message>
    <message>
        <source>Charge at first</source>
        <translation>Прва квалификација</translation>
    </message>
    <message>
        <source>Charge now</source>
        <translation>Садашња квалификација</translation>
    </message>
    <message>
        <source>Empty as long as it is the first one.</source>
        <translation>Празно док важи прва.</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>Промењено дана</translation>
    </message>
    <message>
        <source>Changed by</source>
        <translation>Ко је променио</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Посебно осетљив сведок</translation>
    </message>
    <message>
        <source>The authority decides by itself, or because somebody asked.</source>
        <translation>Орган одлучује сам или на нечији захтев.</translation>
    </message>
    <message>
        <source>Status of the witness</source>
        <translation>Статус сведока</translation>
    </message>
    <message>
        <source>Asked for on</source>
        <translation>Тражено дана</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Одлучено дана</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Ко је одлучио</translation>
    </message>
    <message>
        <source>Acts that were forced</source>
        <translation>Изнуђена дела</translation>
    </message>
    <message>
        <source>Only where the person is accused.</source>
        <translation>Само ако је особа окривљена.</translation>
    </message>
    <message>
        <source>Charged with what the person was made to do</source>
        <translation>Особа се терети за оно на шта је приморана</translation>
    </message>
    <message>
        <source>What became of not punishing it</source>
        <translation>Исход у погледу некажњавања</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Накнада штете</translation>
    </message>
    <message>
        <source>Asked for, awarded and paid are three things.</source>
        <translation>Тражено, досуђено и исплаћено су три ствари.</translation>
    </message>
    <message>
        <source>How it is asked for</source>
        <translation>Како се тражи</translation>
    </message>
    <message>
        <source>Awarded on</source>
        <translation>Досуђено дана</translation>
    </message>
    <message>
        <source>Awarded</source>
        <translation>Досуђено</translation>
    </message>
    <message>
        <source>Paid until now</source>
        <translation>Исплаћено до сада</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валута</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Рочиште</translation>
    </message>
    <message>
        <source>Agree before it on who goes along, where the person waits and how they leave.</source>
        <translation>Пре рочишта договорите ко иде са особом, где особа чека и како одлази.</translation>
    </message>
    <message>
        <source>Save the hearing</source>
        <translation>Сачувај рочиште</translation>
    </message>
    <message>
        <source>The hearing is saved.</source>
        <translation>Рочиште је сачувано.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>The person must come</source>
        <translation>Особа мора да дође</translation>
    </message>
    <message>
        <source>Who goes along</source>
        <translation>Ко иде са особом</translation>
    </message>
    <message>
        <source>What protects the person there</source>
        <translation>Шта тамо штити особу</translation>
    </message>
    <message>
        <source>Before it what is asked for, afterwards what was done.</source>
        <translation>Пре рочишта оно што се тражи, после оно што је учињено.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Once it was held.</source>
        <translation>Када је одржано.</translation>
    </message>
    <message>
        <source>Safety plan, where exactly, what was said</source>
        <translation>План безбедности, где тачно, шта је речено</translation>
    </message>
    <message>
        <source>Hearings are added to a proceeding once it is saved.</source>
        <translation>Рочишта се додају поступку када је сачуван.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>For example 09:30.</source>
        <translation>На пример 09:30.</translation>
    </message>
</context>
<context>
    <name>DashboardWording</name>
    <message>
        <source>%1 in %2</source>
        <extracomment>the same number in the year before: &apos;64 in 2024&apos;</extracomment>
        <translation>%1 у %2.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>the same number from one day to another before</extracomment>
        <translation>%1 од %2 до %3</translation>
    </message>
    <message>
        <source>%1 not verified yet</source>
        <extracomment>how many of those counted in a tile wait to be verified: &apos;3 not verified yet&apos;</extracomment>
        <translation>%1 још није проверено</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <extracomment>under bars; what is counted, such as &apos;Reports&apos;</extracomment>
        <translation>Броји се: %1.</translation>
    </message>
    <message>
        <source>One may stand in several bars.</source>
        <translation>Исто може да стоји у више стубаца.</translation>
    </message>
    <message>
        <source>In no bar: %1, the remainder in the table.</source>
        <extracomment>a count, or &apos;&lt;5&apos;</extracomment>
        <translation>Ни у једном ступцу: %1, остатак у табели.</translation>
    </message>
</context>
<context>
    <name>DependencyCard</name>
    <message>
        <source>Dependency</source>
        <translation>Зависни положај</translation>
    </message>
    <message>
        <source>Look at dependency</source>
        <translation>Размотри зависни положај</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Размотри поново</translation>
    </message>
    <message>
        <source>Who holds work, bed, debt and papers has not been looked at yet.</source>
        <translation>Још није размотрено ко држи посао, смештај, дуг и исправе.</translation>
    </message>
    <message>
        <source>Report %1 names: %2</source>
        <translation>Пријава %1 наводи: %2</translation>
    </message>
    <message>
        <source>No link that is known is in one hand.</source>
        <translation>Ниједна позната карика није у истим рукама.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the four links are in one hand.</source>
        <translation>
            <numerusform>%n од четири карике је у истим рукама.</numerusform>
            <numerusform>%n од четири карике су у истим рукама.</numerusform>
            <numerusform>%n од четири карике је у истим рукама.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever leaves one may lose the others too.</source>
        <translation>Ко напусти једну, може да изгуби и остале.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Посао</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Смештај</translation>
    </message>
    <message>
        <source>Debt</source>
        <translation>Дуг</translation>
    </message>
    <message>
        <source>Residence status</source>
        <translation>Боравишни статус</translation>
    </message>
    <message>
        <source>Permit, wage and job from one employer.</source>
        <translation>Дозвола, зарада и посао од истог послодавца.</translation>
    </message>
    <message>
        <source>The bed comes from the employer, or from whoever controls the person.</source>
        <translation>Кревет даје послодавац или онај ко особу контролише.</translation>
    </message>
    <message>
        <source>For being recruited, or for living there.</source>
        <translation>За врбовање или за живот на том месту.</translation>
    </message>
    <message>
        <source>Residence bound to the employer, or papers held by others.</source>
        <translation>Боравак везан за послодавца или исправе код других.</translation>
    </message>
    <message>
        <source>As on %1</source>
        <translation>Стање на дан %1</translation>
    </message>
    <message>
        <source>Loosened since %1; then: %2</source>
        <translation>Попустило од %1; тада: %2</translation>
    </message>
    <message>
        <source>Tighter since %1; then: %2</source>
        <translation>Стегло се од %1; тада: %2</translation>
    </message>
    <message>
        <source>On %1: %2</source>
        <translation>Дана %1: %2</translation>
    </message>
    <message>
        <source>Seen on %1</source>
        <translation>Виђено %1</translation>
    </message>
    <message>
        <source>Correct this look</source>
        <translation>Исправи овај увид</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>What the employer, or whoever controls the person, holds on this day. At least one link has to be known.</source>
        <translation>Шта тог дана држи послодавац или онај ко особу контролише. Бар једна карика мора да буде позната.</translation>
    </message>
    <message>
        <source>Save what was seen</source>
        <translation>Сачувај запажање</translation>
    </message>
    <message>
        <source>The dependency is saved.</source>
        <translation>Зависни положај је сачуван.</translation>
    </message>
    <message>
        <source>Seen on</source>
        <translation>Виђено дана</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Одакле је податак</translation>
    </message>
    <message>
        <source>From which report</source>
        <translation>Из које пријаве</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Како особа то види</translation>
    </message>
    <message>
        <source>What was seen, in words</source>
        <translation>Шта је виђено, речима</translation>
    </message>
</context>
<context>
    <name>DowngradedMark</name>
    <message>
        <source>Downgraded: these signs speak for more than labour rights or fraud</source>
        <translation>Блажа квалификација: ови показатељи говоре о нечему тежем од радног спора или преваре</translation>
    </message>
    <message>
        <source>Ask for a review with them</source>
        <translation>Затражи преиспитивање са њима</translation>
    </message>
</context>
<context>
    <name>DraftPlace</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Way to make contact</source>
        <translation>Начин контакта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Somebody around the person</source>
        <translation>Неко из окружења особе</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>О особи</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Циљ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Корак</translation>
    </message>
    <message>
        <source>New need</source>
        <translation>Нова потреба</translation>
    </message>
    <message>
        <source>New goal</source>
        <translation>Нови циљ</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Нови корак</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Упућивање</translation>
    </message>
    <message>
        <source>Judgement of an assessment</source>
        <translation>Стручна процена уз упитник</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова особа</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>A form</source>
        <translation>Образац</translation>
    </message>
    <message>
        <source>Helpline contact</source>
        <translation>Контакт на СОС телефону</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Пријава</translation>
    </message>
    <message>
        <source>Fact of a report</source>
        <translation>Чињеница из пријаве</translation>
    </message>
    <message>
        <source>Reaction to a report</source>
        <translation>Реакција на пријаву</translation>
    </message>
    <message>
        <source>What reports have in common</source>
        <translation>Заједничко у пријавама</translation>
    </message>
    <message>
        <source>Threat of removal</source>
        <translation>Претња удаљењем</translation>
    </message>
    <message>
        <source>Search plan</source>
        <translation>План тражења</translation>
    </message>
    <message>
        <source>Step of a search</source>
        <translation>Корак тражења</translation>
    </message>
    <message>
        <source>Way to come back</source>
        <translation>Начин повратка</translation>
    </message>
    <message>
        <source>Rights information</source>
        <translation>Информисање о правима</translation>
    </message>
    <message>
        <source>Official procedure</source>
        <translation>Службени поступак</translation>
    </message>
    <message>
        <source>Answer to a referral</source>
        <translation>Одговор на упућивање</translation>
    </message>
    <message>
        <source>Words about a pathway</source>
        <translation>Речи о путу заштите</translation>
    </message>
    <message>
        <source>Choice of a pathway</source>
        <translation>Избор пута заштите</translation>
    </message>
    <message>
        <source>Putting something off</source>
        <translation>Одлагање</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Излазак на терен</translation>
    </message>
    <message>
        <source>Feedback to who reported</source>
        <translation>Повратна информација подносиоцу пријаве</translation>
    </message>
    <message>
        <source>Explanation of rights</source>
        <translation>Објашњење права</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Зависни положај</translation>
    </message>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Радна права или експлоатација</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Legal representation</source>
        <translation>Правно заступање</translation>
    </message>
    <message>
        <source>Emergency accommodation</source>
        <translation>Хитан смештај</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Земља порекла</translation>
    </message>
    <message>
        <source>Team around the person</source>
        <translation>Тим око особе</translation>
    </message>
    <message>
        <source>Start of a pathway</source>
        <translation>Почетак пута заштите</translation>
    </message>
    <message>
        <source>Step of a pathway</source>
        <translation>Корак на путу заштите</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>Нова особа у тиму</translation>
    </message>
    <message>
        <source>What was sent of a report</source>
        <translation>Шта је послато из пријаве</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Рањивост</translation>
    </message>
    <message>
        <source>Proposal to change a rule</source>
        <translation>Предлог за промену прописа</translation>
    </message>
    <message>
        <source>Obstacle at an institution</source>
        <translation>Препрека у институцији</translation>
    </message>
    <message>
        <source>Phase of the plan</source>
        <translation>Фаза плана</translation>
    </message>
    <message>
        <source>Event that asks for a new assessment</source>
        <translation>Догађај после ког треба нова процена</translation>
    </message>
    <message>
        <source>Proceeding</source>
        <translation>Судски поступак</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Квалификација</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Посебно осетљив сведок</translation>
    </message>
    <message>
        <source>Acts that were forced</source>
        <translation>Изнуђена дела</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Накнада штете</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Рочиште</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Картица за термин</translation>
    </message>
    <message>
        <source>Link to another record of the person</source>
        <translation>Повезивање са другим записом особе</translation>
    </message>
    <message>
        <source>Name of a filter</source>
        <translation>Назив филтера</translation>
    </message>
    <message>
        <source>Person on a report</source>
        <translation>Особа на пријави</translation>
    </message>
    <message>
        <source>Stay in the shelter</source>
        <translation>Боравак у склоништу</translation>
    </message>
    <message>
        <source>End of a stay</source>
        <translation>Завршетак боравка</translation>
    </message>
    <message>
        <source>Days of a stay</source>
        <translation>Дани боравка</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Шта је важно ноћас</translation>
    </message>
    <message>
        <source>Note of a shift</source>
        <translation>Белешка смене</translation>
    </message>
    <message>
        <source>Task of a shift</source>
        <translation>Обавеза смене</translation>
    </message>
    <message>
        <source>Bed of the house</source>
        <translation>Кревет у кући</translation>
    </message>
    <message>
        <source>Decision about the end of keeping</source>
        <translation>Одлука о крају чувања</translation>
    </message>
    <message>
        <source>Closing of the file</source>
        <translation>Затварање предмета</translation>
    </message>
    <message>
        <source>Contact with the Centre</source>
        <translation>Контакт са Центром</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Заштита током чекања</translation>
    </message>
    <message>
        <source>Status of a person at risk</source>
        <translation>Статус лица у ризику</translation>
    </message>
    <message>
        <source>Special guarantee</source>
        <translation>Посебна гаранција</translation>
    </message>
    <message>
        <source>Contact after the closing</source>
        <translation>Контакт после затварања</translation>
    </message>
    <message>
        <source>What must follow a decision</source>
        <translation>Шта мора да уследи после одлуке</translation>
    </message>
    <message>
        <source>Step or duty that was not met</source>
        <translation>Неиспуњен корак или обавеза</translation>
    </message>
    <message>
        <source>Complaint or request for review</source>
        <translation>Притужба или захтев за преиспитивање</translation>
    </message>
    <message>
        <source>Best interest</source>
        <translation>Најбољи интерес</translation>
    </message>
    <message>
        <source>Paper of a form for the person</source>
        <translation>Папир обрасца за особу</translation>
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
        <translation>Затворено уз резултат (%1)</translation>
    </message>
    <message>
        <source>Take as result</source>
        <translation>Узми као резултат</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Процени</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Објасни</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Одлучи</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
    <message>
        <source>Opened by the decision; closed by its result or by a reason.</source>
        <translation>Отвара се одлуком; затвара се резултатом или образложењем.</translation>
    </message>
    <message>
        <source>Leave…</source>
        <translation>Одустани од обавезе…</translation>
    </message>
    <message>
        <source>This duty is closed with its result: %1.</source>
        <translation>Ова обавеза је затворена својим резултатом: %1.</translation>
    </message>
    <message>
        <source>%1 of %2, for %3</source>
        <extracomment>what was done, its day, the case code of the person</extracomment>
        <translation>%1 од %2, за %3</translation>
    </message>
    <message>
        <source>Talk about the rights</source>
        <translation>Разговор о правима</translation>
    </message>
    <message>
        <source>This may close it: %1.</source>
        <translation>Ово може да затвори обавезу: %1.</translation>
    </message>
    <message>
        <source>The newest assessment answers only %1 of %2 questions: too little to say that the risk is low.</source>
        <translation>Најновија процена одговара на само %1 од %2 питања: премало да би се рекло да је ризик низак.</translation>
    </message>
    <message>
        <source>Still open: the talk does not say what was explained.</source>
        <translation>Још отворено: у разговору не пише шта је објашњено.</translation>
    </message>
    <message>
        <source>Still open: the talk was not understood yet, or nobody asked.</source>
        <translation>Још отворено: разговор још није схваћен или нико није питао.</translation>
    </message>
    <message>
        <source>Still open: the review is only considered. Say whether it is asked for.</source>
        <translation>Још отворено: преиспитивање се само разматра. Наведите да ли се тражи.</translation>
    </message>
</context>
<context>
    <name>EligibilityWords</name>
    <message>
        <source>fits</source>
        <translation>одговара</translation>
    </message>
    <message>
        <source>does not fit</source>
        <translation>не одговара</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>не зна се</translation>
    </message>
    <message>
        <source>accepts people from %1 to %2 years</source>
        <translation>прима особе од %1 до %2 година</translation>
    </message>
    <message>
        <source>accepts people from %1 years</source>
        <translation>прима особе од %1 година</translation>
    </message>
    <message>
        <source>accepts people up to %1 years</source>
        <translation>прима особе до %1 година</translation>
    </message>
    <message>
        <source>accepts %1</source>
        <translation>прима: %1</translation>
    </message>
    <message>
        <source>%1: the person decided against it, or left it, on %2.</source>
        <translation>%1: особа је одлучила да не крене тим путем или га је напустила, дана %2</translation>
    </message>
    <message>
        <source>Takes nobody until %1.</source>
        <translation>Не прима никога до %1</translation>
    </message>
    <message>
        <source>Takes nobody until further notice.</source>
        <translation>Не прима никога до даљег.</translation>
    </message>
    <message>
        <source>Ask the provider; it does not say whether it accepts: %1</source>
        <translation>Питајте пружаоца; не пише да ли прима: %1</translation>
    </message>
    <message>
        <source>Does not fit what is recorded: %1</source>
        <translation>Не одговара ономе што је уписано: %1</translation>
    </message>
    <message>
        <source>Not known from the record: %1</source>
        <extracomment>fields of the record, then whom the provider accepts</extracomment>
        <translation>Из евиденције се не зна: %1</translation>
    </message>
    <message>
        <source>Something here does not fit the person. You can go on and say why.</source>
        <translation>Нешто од овога особи не одговара. Можете да наставите и да наведете зашто.</translation>
    </message>
    <message>
        <source>Whether this fits the person is not known yet.</source>
        <translation>Још се не зна да ли ово одговара особи.</translation>
    </message>
    <message>
        <source>Record under &apos;About the person&apos;: %1. The provider %2.</source>
        <translation>Упишите под „О особи“: %1. Пружалац %2.</translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message>
        <source>Certificate of erasure</source>
        <translation>Потврда о брисању</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Категорија: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) erased</source>
        <translation>
            <numerusform>Обрисан %n предмет</numerusform>
            <numerusform>Обрисана %n предмета</numerusform>
            <numerusform>Обрисано %n предмета</numerusform>
        </translation>
    </message>
    <message>
        <source>Erased on: %1</source>
        <translation>Обрисано: %1</translation>
    </message>
    <message>
        <source>Approved by: %1</source>
        <translation>Одобрава: %1</translation>
    </message>
    <message>
        <source>Copies of the vault that were made before still hold it until they are destroyed.</source>
        <translation>Раније направљене копије сефа и даље га садрже док се не униште.</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>That passphrase does not open this vault.</source>
        <translation>Та лозинка не отвара овај сеф.</translation>
    </message>
    <message>
        <source>There is no vault in this folder.</source>
        <translation>У овој фасцикли нема сефа.</translation>
    </message>
    <message>
        <source>This folder is not empty.</source>
        <translation>Ова фасцикла није празна.</translation>
    </message>
    <message>
        <source>This vault was written by a newer Zaklon.</source>
        <translation>Овај сеф је уписала новија верзија Заклона.</translation>
    </message>
    <message>
        <source>Another Zaklon has this vault open.</source>
        <translation>Овај сеф је већ отворен у другом Заклону.</translation>
    </message>
    <message>
        <source>There is not enough free memory to open the vault.</source>
        <translation>Нема довољно слободне меморије да се сеф отвори.</translation>
    </message>
    <message>
        <source>A file of the vault is missing.</source>
        <translation>Недостаје једна датотека сефа.</translation>
    </message>
    <message>
        <source>The key file of the vault is damaged.</source>
        <translation>Датотека са кључевима сефа је оштећена.</translation>
    </message>
    <message>
        <source>A file of the vault is damaged.</source>
        <translation>Датотека сефа је оштећена.</translation>
    </message>
    <message>
        <source>A file does not match what Zaklon wrote.</source>
        <translation>Датотека се не слаже са оним што је Заклон уписао.</translation>
    </message>
    <message>
        <source>The files are older than at the last use.</source>
        <translation>Датотеке су старије него при последњем раду.</translation>
    </message>
    <message>
        <source>The vault cannot prove that it is encrypted.</source>
        <translation>Сеф не може да докаже да је шифрован.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск је пун.</translation>
    </message>
    <message>
        <source>The disk did not answer as it should.</source>
        <translation>Диск није одговорио како треба.</translation>
    </message>
    <message>
        <source>Your role does not include this.</source>
        <translation>Ваша улога ово не обухвата.</translation>
    </message>
    <message>
        <source>Your access does not include names.</source>
        <translation>Ваш приступ не обухвата имена.</translation>
    </message>
    <message>
        <source>The vault is locked.</source>
        <translation>Сеф је закључан.</translation>
    </message>
    <message>
        <source>This is not there any more.</source>
        <translation>Овога више нема.</translation>
    </message>
    <message>
        <source>This has changed in the meantime.</source>
        <translation>Ово се у међувремену променило.</translation>
    </message>
    <message>
        <source>One entry does not fit.</source>
        <translation>Један унос не одговара.</translation>
    </message>
    <message>
        <source>The consent does not cover this.</source>
        <translation>Сагласност ово не обухвата.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Заустављено.</translation>
    </message>
    <message>
        <source>Zaklon made a mistake.</source>
        <translation>Заклон је погрешио.</translation>
    </message>
    <message>
        <source>Something that must follow the decision is still open.</source>
        <translation>Нешто што мора да уследи после одлуке још је отворено.</translation>
    </message>
    <message>
        <source>Close each duty with its result, or write down why it is left.</source>
        <translation>Затворите сваку обавезу њеним резултатом или запишите зашто се од ње одустаје.</translation>
    </message>
    <message>
        <source>An identification procedure still waits for a decision.</source>
        <translation>Поступак идентификације још чека одлуку.</translation>
    </message>
    <message>
        <source>Record its outcome, or close the procedure first.</source>
        <translation>Упишите исход или најпре затворите поступак.</translation>
    </message>
    <message>
        <source>Go to Identification and choose &apos;Close the file&apos;.</source>
        <translation>Отворите Идентификацију и изаберите „Затвори предмет“.</translation>
    </message>
    <message>
        <source>The person is still protected as a person at risk.</source>
        <translation>Особа је још заштићена као лице у ризику.</translation>
    </message>
    <message>
        <source>Look at it again today, so that it goes on after the closing, or end it.</source>
        <translation>Размотрите заштиту поново данас, да би се наставила после затварања, или је завршите.</translation>
    </message>
    <message>
        <source>The newest assessment found more risk.</source>
        <translation>Последња процена показала је већи ризик.</translation>
    </message>
    <message>
        <source>Assess the risk again, or choose the level that it found.</source>
        <translation>Поново процените ризик или изаберите ниво из те процене.</translation>
    </message>
    <message>
        <source>The key file of the vault cannot be read; the one before it opened the vault.</source>
        <translation>Датотека са кључевима сефа не може да се прочита; сеф је отворила она пре ње.</translation>
    </message>
    <message>
        <source>There is already a file of this name.</source>
        <translation>Датотека са тим именом већ постоји.</translation>
    </message>
    <message>
        <source>This file is no copy made by Zaklon, or its beginning is damaged.</source>
        <translation>Ова датотека није копија из Заклона или јој је почетак оштећен.</translation>
    </message>
    <message>
        <source>What was agreed stays as it was agreed.</source>
        <translation>Оно што је договорено остаје како је договорено.</translation>
    </message>
    <message>
        <source>End that status first, with its reason, under Identification.</source>
        <translation>Најпре окончајте тај статус, са разлогом, у делу Идентификација.</translation>
    </message>
    <message>
        <source>Nobody has tried to reach the person since the last contact.</source>
        <translation>После последњег контакта нико није покушао да дође до особе.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ништа није промењено.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Оно што сте уписали је сачувано.</translation>
    </message>
    <message>
        <source>What was saved before is safe, and what you typed is still here.</source>
        <translation>Оно што је раније сачувано је безбедно, а оно што сте уписали је и даље овде.</translation>
    </message>
    <message>
        <source>No record is lost, and the damaged file is kept beside it.</source>
        <translation>Ниједан запис није изгубљен, а оштећена датотека се чува поред ње.</translation>
    </message>
    <message>
        <source>Make a copy today.</source>
        <translation>Направите копију данас.</translation>
    </message>
    <message>
        <source>A copy of the vault is being made.</source>
        <translation>Управо се прави копија сефа.</translation>
    </message>
    <message>
        <source>Save again when the copy is done, or cancel it.</source>
        <translation>Сачувајте поново када копија буде готова или одустаните од ње.</translation>
    </message>
    <message>
        <source>Check the user name, Caps Lock and the keyboard layout.</source>
        <translation>Проверите корисничко име, Caps Lock и распоред тастатуре.</translation>
    </message>
    <message>
        <source>Choose the folder that holds vault.json.</source>
        <translation>Изаберите фасциклу у којој је vault.json.</translation>
    </message>
    <message>
        <source>Choose a new or an empty folder.</source>
        <translation>Изаберите нову или празну фасциклу.</translation>
    </message>
    <message>
        <source>Nothing was written: no file is ever replaced.</source>
        <translation>Ништа није уписано: ниједна датотека се никад не замењује.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Изаберите друго име.</translation>
    </message>
    <message>
        <source>Install the newer version and open it again.</source>
        <translation>Инсталирајте новију верзију и отворите поново.</translation>
    </message>
    <message>
        <source>Lock it there first, then open it here.</source>
        <translation>Закључајте га најпре тамо, па отворите овде.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Затворите друге програме и покушајте поново.</translation>
    </message>
    <message>
        <source>The other files were not touched.</source>
        <translation>Остале датотеке нису диране.</translation>
    </message>
    <message>
        <source>Bring the file back, or restore a backup.</source>
        <translation>Вратите датотеку или резервну копију.</translation>
    </message>
    <message>
        <source>Your passphrase was not used.</source>
        <translation>Ваша лозинка није коришћена.</translation>
    </message>
    <message>
        <source>Restore the newest backup into a new folder.</source>
        <translation>Вратите најновију копију у нову фасциклу.</translation>
    </message>
    <message>
        <source>Try another copy.</source>
        <translation>Пробајте другу копију.</translation>
    </message>
    <message>
        <source>Copy the folder as it is, then restore the newest backup.</source>
        <translation>Копирајте фасциклу каква јесте, па вратите најновију копију.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell your coordinator.</source>
        <translation>Оставите фасциклу каква јесте и јавите координацији.</translation>
    </message>
    <message>
        <source>Somebody may have put back an old copy: ask before going on.</source>
        <translation>Неко је можда вратио стару копију: питајте пре него што наставите.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Ништа није уписано.</translation>
    </message>
    <message>
        <source>Keep the folder as it is and tell your administrator.</source>
        <translation>Оставите фасциклу каква јесте и јавите администрацији.</translation>
    </message>
    <message>
        <source>Make room and save again.</source>
        <translation>Ослободите простор и сачувајте поново.</translation>
    </message>
    <message>
        <source>Check the disk or the stick and try again.</source>
        <translation>Проверите диск или USB меморију и покушајте поново.</translation>
    </message>
    <message>
        <source>Check the marked field.</source>
        <translation>Проверите означено поље.</translation>
    </message>
    <message>
        <source>Ask your coordinator to do it with you.</source>
        <translation>Замолите координацију да то уради са вама.</translation>
    </message>
    <message>
        <source>Ask a colleague whose access does.</source>
        <translation>Питајте некога чији приступ то обухвата.</translation>
    </message>
    <message>
        <source>What was saved is safe.</source>
        <translation>Оно што је сачувано је безбедно.</translation>
    </message>
    <message>
        <source>Unlock it and go on.</source>
        <translation>Откључајте и наставите.</translation>
    </message>
    <message>
        <source>Go back and search for it.</source>
        <translation>Вратите се и потражите.</translation>
    </message>
    <message>
        <source>Nothing was overwritten.</source>
        <translation>Ништа није преписано.</translation>
    </message>
    <message>
        <source>Look at the newer state, then decide.</source>
        <translation>Погледајте новије стање, па одлучите.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ништа није послато.</translation>
    </message>
    <message>
        <source>Talk with the person and record what was agreed.</source>
        <translation>Разговарајте са особом и упишите договор.</translation>
    </message>
    <message>
        <source>Nothing was left half done.</source>
        <translation>Ништа није остало на пола.</translation>
    </message>
    <message>
        <source>Start again whenever you like.</source>
        <translation>Почните поново кад год желите.</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>Оно што је раније сачувано је безбедно.</translation>
    </message>
    <message>
        <source>Write down what you did and tell us.</source>
        <translation>Запишите шта сте радили и јавите нам.</translation>
    </message>
    <message>
        <source>Record the attempts, or a step of the search that was done, before the file is closed for want of contact.</source>
        <translation>Упишите покушаје или урађен корак тражења пре него што се предмет затвори јер нема контакта.</translation>
    </message>
    <message>
        <source>Safe contacts are still there that end with the file.</source>
        <translation>Још постоје безбедни контакти који престају са затварањем предмета.</translation>
    </message>
    <message>
        <source>Close the file under Identification: it removes them, or keeps them for a reason.</source>
        <translation>Затворите предмет у делу Идентификација: тако се уклањају, или се из наведеног разлога задржавају.</translation>
    </message>
    <message>
        <source>A complaint or request for review still waits for its answer.</source>
        <translation>Притужба или захтев за преиспитивање још чека одговор.</translation>
    </message>
    <message>
        <source>Record the answer, or that it was withdrawn.</source>
        <translation>Упишите одговор или да је повучено.</translation>
    </message>
    <message>
        <source>What is written here was found on a visit that took place.</source>
        <translation>Оно што овде пише затечено је на изласку који је обављен.</translation>
    </message>
    <message>
        <source>Choose &apos;Took place&apos;, or empty what was found.</source>
        <translation>Изаберите „Обављен“ или испразните оно што је затечено.</translation>
    </message>
    <message>
        <source>This visit took place, and it stays so.</source>
        <translation>Овај излазак је обављен и тако остаје.</translation>
    </message>
    <message>
        <source>Choose &apos;Took place&apos;, and plan the next visit as a new one.</source>
        <translation>Изаберите „Обављен“, а следећи излазак испланирајте као нов.</translation>
    </message>
    <message>
        <source>This day is still ahead.</source>
        <translation>Овај дан тек долази.</translation>
    </message>
    <message>
        <source>Give the day on which it took place, or leave it planned.</source>
        <translation>Упишите дан када је обављен или га оставите као планиран.</translation>
    </message>
    <message>
        <source>Only a visit that was called off says why.</source>
        <translation>Разлог стоји само уз отказан излазак.</translation>
    </message>
    <message>
        <source>Choose &apos;Called off&apos;, or take the reason away.</source>
        <translation>Изаберите „Отказан“ или уклоните разлог.</translation>
    </message>
    <message>
        <source>There is a day of an answer, but not what the person decided.</source>
        <translation>Уписан је дан одговора, али не и шта је особа одлучила.</translation>
    </message>
    <message>
        <source>Choose what the person decided, or clear the days.</source>
        <translation>Изаберите шта је особа одлучила или обришите дане.</translation>
    </message>
    <message>
        <source>A search or a protective status goes on and needs a way to the person.</source>
        <translation>Тражење или заштитни статус траје и потребан је начин да се дође до особе.</translation>
    </message>
    <message>
        <source>Keep the safe contacts for it, or end the search or the status first.</source>
        <translation>Задржите безбедне контакте због тога, или прво завршите тражење или статус.</translation>
    </message>
    <message>
        <source>Nobody said what becomes of the safe contacts.</source>
        <translation>Није речено шта ће бити са безбедним контактима.</translation>
    </message>
    <message>
        <source>Choose under &apos;Safe contacts&apos; whether they are removed or kept, and why.</source>
        <translation>Изаберите у пољу „Безбедни контакти“ да ли се уклањају или задржавају, и зашто.</translation>
    </message>
    <message>
        <source>A request for review was answered, and the new outcome is not recorded yet.</source>
        <translation>На захтев за преиспитивање је одговорено, а нови исход још није уписан.</translation>
    </message>
    <message>
        <source>It is not recorded that the person was told the decision.</source>
        <translation>Није уписано да је особи саопштена одлука.</translation>
    </message>
    <message>
        <source>Record who told the person and when. If nobody could, close the procedure by itself and write why.</source>
        <translation>Упишите ко је то особи саопштио и када. Ако нико није могао, затворите поступак засебно и напишите зашто.</translation>
    </message>
    <message>
        <source>We close a file together with the person.</source>
        <translation>Предмет затварамо заједно са особом.</translation>
    </message>
    <message>
        <source>The last day for an answer is before the day it was asked for.</source>
        <translation>Последњи дан за одговор је пре дана када је одговор тражен.</translation>
    </message>
    <message>
        <source>Check the year, or leave it empty.</source>
        <translation>Проверите годину или оставите празно.</translation>
    </message>
    <message>
        <source>Were the risks explained?</source>
        <translation>Да ли су ризици објашњени?</translation>
    </message>
    <message>
        <source>Tick it if they were; if not, save once more.</source>
        <translation>Означите ако јесу; ако нису, сачувајте још једном.</translation>
    </message>
    <message>
        <source>Something was sent under this consent before that day.</source>
        <translation>На основу ове сагласности нешто је послато пре тог дана.</translation>
    </message>
    <message>
        <source>Give the day on which it began, not a later one.</source>
        <translation>Наведите дан од ког важи, не каснији.</translation>
    </message>
    <message>
        <source>This reason is of an earlier correction.</source>
        <translation>Овај разлог је из раније исправке.</translation>
    </message>
    <message>
        <source>Write why it is corrected now.</source>
        <translation>Упишите зашто се сада исправља.</translation>
    </message>
    <message>
        <source>Mend it and save again.</source>
        <translation>Исправите то и сачувајте поново.</translation>
    </message>
    <message>
        <source>A day in this form is still ahead.</source>
        <translation>Један дан у овом обрасцу тек долази.</translation>
    </message>
    <message>
        <source>Give a day up to today.</source>
        <translation>Наведите данашњи или ранији дан.</translation>
    </message>
    <message>
        <source>Two entries of this form do not go together.</source>
        <translation>Два податка у овом обрасцу не иду заједно.</translation>
    </message>
    <message>
        <source>Compare the days, and what is chosen.</source>
        <translation>Упоредите дане и оно што је изабрано.</translation>
    </message>
    <message>
        <source>What must follow a decision against the person is not open.</source>
        <translation>Оно што мора да уследи после одлуке против особе није отворено.</translation>
    </message>
    <message>
        <source>Record the decision under Identification: what must follow opens with it.</source>
        <translation>Упишите одлуку у делу Идентификација: са њом се отвара оно што мора да уследи.</translation>
    </message>
    <message>
        <source>A report about the person was sent, and nobody has answered it.</source>
        <translation>Пријава о особи је послата, а нико на њу није одговорио.</translation>
    </message>
    <message>
        <source>Open its procedure, or record the answer in the report. If the report is not about the person, take them off it, with words.</source>
        <translation>Отворите њен поступак или у пријави упишите одговор. Ако пријава није о тој особи, уклоните је из пријаве и напишите зашто.</translation>
    </message>
    <message>
        <source>Nothing of this fact is written down yet.</source>
        <translation>О овој чињеници још ништа није уписано.</translation>
    </message>
    <message>
        <source>Say what it is about, or what is known.</source>
        <translation>Упишите на шта се односи или шта се зна.</translation>
    </message>
    <message>
        <source>Nothing is answered yet, which says nothing about the risk.</source>
        <translation>Још ништа није одговорено, па се о ризику не зна ништа.</translation>
    </message>
    <message>
        <source>Answer what you know, or choose the level yourself and write why.</source>
        <translation>Одговорите на оно што знате, или сами изаберите ниво и напишите зашто.</translation>
    </message>
    <message>
        <source>Record what was decided, with its day. If the same was decided again on the same day, save the outcome once more.</source>
        <translation>Упишите шта је одлучено, и ког дана. Ако је истог дана поново одлучено исто, сачувајте исход још једном.</translation>
    </message>
    <message>
        <source>The plan is not carried out: a need, goal or action of it is open, or nothing was reached.</source>
        <translation>План није остварен: нека његова потреба, циљ или радња је отворена, или ништа није постигнуто.</translation>
    </message>
    <message>
        <source>Say in the care plan what came of each need, goal and action, or choose another reason. Where no goal was set, a need that is met is enough.</source>
        <translation>У плану подршке упишите шта је било са сваком потребом, циљем и радњом, или изаберите други разлог. Где циљ није постављен, довољна је задовољена потреба.</translation>
    </message>
    <message>
        <source>Nobody has assessed how safe the person is.</source>
        <translation>Нико није проценио колико је особа безбедна.</translation>
    </message>
    <message>
        <source>Assess the risk first, or choose another reason.</source>
        <translation>Прво процените ризик, или изаберите други разлог.</translation>
    </message>
    <message>
        <source>Assess the risk, or write why the file is closed without it.</source>
        <translation>Процените ризик, или напишите зашто се предмет затвара без тога.</translation>
    </message>
    <message>
        <source>A report about the person was not sent on.</source>
        <translation>Пријава о овој особи није послата.</translation>
    </message>
    <message>
        <source>Send it on, or write why the file is closed without it.</source>
        <translation>Пошаљите је, или напишите зашто се предмет затвара без тога.</translation>
    </message>
    <message>
        <source>No other record of this person is linked.</source>
        <translation>Ниједан други запис ове особе није повезан.</translation>
    </message>
    <message>
        <source>Link it under &apos;About the person&apos;, then close this one.</source>
        <translation>Повежите га у одељку „О особи“, па затворите овај.</translation>
    </message>
    <message>
        <source>An identification procedure in this record is not decided.</source>
        <translation>О поступку идентификације у овом запису није одлучено.</translation>
    </message>
    <message>
        <source>Record its outcome first, or keep this record and close the other one as the second.</source>
        <translation>Прво упишите његов исход, или задржите овај запис и затворите други као други запис исте особе.</translation>
    </message>
    <message>
        <source>The person is on a report with this record.</source>
        <translation>Особа је овим записом у једној пријави.</translation>
    </message>
    <message>
        <source>Put the other record on the report, and take this one off it.</source>
        <translation>Унесите други запис у пријаву, а овај уклоните из ње.</translation>
    </message>
    <message>
        <source>The person has a place in our shelter.</source>
        <translation>Особа има место у нашем склоништу.</translation>
    </message>
    <message>
        <source>End the stay or release the place first.</source>
        <translation>Најпре завршите боравак или ослободите место.</translation>
    </message>
    <message>
        <source>A hearing is ahead.</source>
        <translation>Предстоји рочиште.</translation>
    </message>
    <message>
        <source>Write who goes along, or why the file is closed before it.</source>
        <translation>Напишите ко иде уз особу или зашто се предмет затвара пре њега.</translation>
    </message>
    <message>
        <source>A referral goes on: it was sent or accepted, and nobody ended it.</source>
        <translation>Упућивање још траје: послато је или прихваћено, а нико није уписао крај.</translation>
    </message>
    <message>
        <source>Say how it ended, or why the file is closed before that.</source>
        <translation>Упишите како се завршило или зашто се предмет затвара пре тога.</translation>
    </message>
    <message>
        <source>Actions of the care plan are open.</source>
        <translation>Кораци плана подршке су отворени.</translation>
    </message>
    <message>
        <source>Say what came of each, or why the file is closed before that.</source>
        <translation>Упишите шта је било са сваким или зашто се предмет затвара пре тога.</translation>
    </message>
    <message>
        <source>Record what is agreed now as a new consent. Withdraw this one only if the person takes it back.</source>
        <translation>Упишите као нову сагласност оно што је сада договорено. Ову опозовите само ако је особа повлачи.</translation>
    </message>
</context>
<context>
    <name>EvidencePaper</name>
    <message>
        <source>Only for whom it was made. Keep it locked away, and do not pass it on without asking the person.</source>
        <translation>Само за онога за кога је сачињено. Чувајте под кључем и не прослеђујте док не питате особу.</translation>
    </message>
    <message>
        <source>Evidence, report %1</source>
        <translation>Докази, пријава %1</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Сачињено %1</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>примљено %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>Nobody is known by a record.</source>
        <translation>Ниједна особа нема запис.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Чињенице</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>цео догађај</translation>
    </message>
    <message>
        <source>strength not said</source>
        <translation>јачина није наведена</translation>
    </message>
    <message>
        <source>strength: %1</source>
        <translation>јачина: %1</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Још нема чињеница</translation>
    </message>
    <message>
        <source>Indicators, %1, of %2</source>
        <translation>Показатељи, %1, од %2</translation>
    </message>
    <message>
        <source>No indicator of this set was seen.</source>
        <translation>Није уочен ниједан показатељ из овог скупа.</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Послато</translation>
    </message>
    <message>
        <source>basis: %1</source>
        <translation>основ: %1</translation>
    </message>
    <message>
        <source>person told: %1</source>
        <translation>особа обавештена: %1</translation>
    </message>
    <message>
        <source>Nothing is noted as sent</source>
        <translation>Ништа није уписано као послато</translation>
    </message>
    <message>
        <source>Receipt and answer</source>
        <translation>Пријем и одговор</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Facts about the whole event stand here without their words: these may name others, who were not asked.</source>
        <translation>Чињенице о целом догађају стоје овде без својих речи: оне могу да именују друге особе, које нису питане.</translation>
    </message>
    <message>
        <source>Files, kept in the organisation</source>
        <translation>Датотеке, чувају се у организацији</translation>
    </message>
    <message>
        <source>No reaction is noted</source>
        <translation>Ниједна реакција није записана</translation>
    </message>
</context>
<context>
    <name>FallingThroughPage</name>
    <message>
        <source>not found</source>
        <translation>у тражењу</translation>
    </message>
    <message>
        <source>wait unprotected</source>
        <translation>без заштите у чекању</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>без одговора</translation>
    </message>
    <message>
        <source>seen once</source>
        <translation>после једног сусрета</translation>
    </message>
    <message>
        <source>to assess again</source>
        <translation>за нову процену</translation>
    </message>
    <message>
        <source>since the decision</source>
        <translation>од одлуке</translation>
    </message>
    <message>
        <source>to our report</source>
        <translation>на нашу пријаву</translation>
    </message>
    <message>
        <source>no service offered</source>
        <translation>није понуђена услуга</translation>
    </message>
    <message>
        <source>Offer a service</source>
        <translation>Понудити услугу</translation>
    </message>
    <message>
        <source>Assess the risk again</source>
        <translation>Поново проценити ризик</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>без препознавања</translation>
    </message>
    <message>
        <source>its day, or an event</source>
        <translation>дошао је дан или догађај</translation>
    </message>
    <message>
        <source>the risk goes on</source>
        <translation>ризик траје</translation>
    </message>
    <message>
        <source>Nothing since the opening</source>
        <translation>Ништа од отварања</translation>
    </message>
    <message>
        <source>A phase was done, %1</source>
        <translation>Завршена фаза, %1</translation>
    </message>
    <message>
        <source>The Centre was asked, %1</source>
        <translation>Упит Центру, %1</translation>
    </message>
    <message>
        <source>The Centre answered, %1</source>
        <translation>Одговор Центра, %1</translation>
    </message>
    <message>
        <source>Interview, %1</source>
        <translation>Разговор, %1</translation>
    </message>
    <message>
        <source>Protection began, %1</source>
        <translation>Заштита је почела, %1</translation>
    </message>
    <message>
        <source>no procedure</source>
        <translation>без поступка</translation>
    </message>
    <message numerus="yes">
        <source>after a report, over %n day(s)</source>
        <translation>
            <numerusform>после пријаве, преко %n дан</numerusform>
            <numerusform>после пријаве, преко %n дана</numerusform>
            <numerusform>после пријаве, преко %n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n дан</numerusform>
            <numerusform>%1, %n дана</numerusform>
            <numerusform>%1, %n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for more than %1 days, a child for more than %2.</source>
        <extracomment>limits in days; the second is a child&apos;s</extracomment>
        <translation>
            <numerusform>%n особа дуже од %1 дана, а дете дуже од %2.</numerusform>
            <numerusform>%n особе дуже од %1 дана, а дете дуже од %2.</numerusform>
            <numerusform>%n особа дуже од %1 дана, а дете дуже од %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 screened by the next day</source>
        <translation>Тријажа до следећег дана: %1 од %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 screened within %n day(s)</source>
        <translation>
            <numerusform>Тријажа у року од %n дана: %1 од %2</numerusform>
            <numerusform>Тријажа у року од %n дана: %1 од %2</numerusform>
            <numerusform>Тријажа у року од %n дана: %1 од %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened on the same or the next day.</source>
        <translation>
            <numerusform>Тријажа истог или следећег дана: %n.</numerusform>
            <numerusform>Тријажа истог или следећег дана: %n.</numerusform>
            <numerusform>Тријажа истог или следећег дана: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened by day %1 after coming.</source>
        <translation>
            <numerusform>Тријажа до %1. дана по доласку: %n.</numerusform>
            <numerusform>Тријажа до %1. дана по доласку: %n.</numerusform>
            <numerusform>Тријажа до %1. дана по доласку: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, by day %1 after coming.</source>
        <translation>
            <numerusform>Касније, до %1. дана по доласку: %n.</numerusform>
            <numerusform>Касније, до %1. дана по доласку: %n.</numerusform>
            <numerusform>Касније, до %1. дана по доласку: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after that.</source>
        <translation>
            <numerusform>После тога: %n.</numerusform>
            <numerusform>После тога: %n.</numerusform>
            <numerusform>После тога: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not screened.</source>
        <translation>
            <numerusform>Без тријаже: %n.</numerusform>
            <numerusform>Без тријаже: %n.</numerusform>
            <numerusform>Без тријаже: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Counted in days, from the admission or else from the first contact.</source>
        <translation>Рачуна се у данима, од пријема, а без пријема од првог контакта.</translation>
    </message>
    <message>
        <source>Admitted on %1</source>
        <translation>Пријем %1</translation>
    </message>
    <message>
        <source>First contact on %1</source>
        <translation>Први контакт %1</translation>
    </message>
    <message>
        <source>Screen after coming</source>
        <translation>Урадити тријажу по доласку</translation>
    </message>
    <message>
        <source>The file is not open</source>
        <translation>Предмет није отворен</translation>
    </message>
    <message numerus="yes">
        <source>no attempt for %n day(s), for a child %1</source>
        <translation>
            <numerusform>без покушаја %n дан, за дете %1</numerusform>
            <numerusform>без покушаја %n дана, за дете %1</numerusform>
            <numerusform>без покушаја %n дана, за дете %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s), for a child %1</source>
        <translation>
            <numerusform>дуже од %n дана, за дете %1</numerusform>
            <numerusform>дуже од %n дана, за дете %1</numerusform>
            <numerusform>дуже од %n дана, за дете %1</numerusform>
        </translation>
    </message>
    <message>
        <source>signs of trafficking</source>
        <translation>знаци трговине људима</translation>
    </message>
    <message>
        <source>protected as a person at risk</source>
        <translation>заштита лица у ризику</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>блажа квалификација</translation>
    </message>
    <message>
        <source>never assessed</source>
        <translation>ризик није процењен</translation>
    </message>
    <message>
        <source>person at risk</source>
        <translation>лице у ризику</translation>
    </message>
    <message>
        <source>after a decision</source>
        <translation>после одлуке</translation>
    </message>
    <message>
        <source>no receipt</source>
        <translation>без потврде пријема</translation>
    </message>
    <message>
        <source>no word on how far it is</source>
        <translation>без вести о току поступка</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 screened within %3 h, or %n day(s) after coming</source>
        <translation>
            <numerusform>Тријажа у року од %3 х или %n дан по доласку: %1 од %2</numerusform>
            <numerusform>Тријажа у року од %3 х или %n дана по доласку: %1 од %2</numerusform>
            <numerusform>Тријажа у року од %3 х или %n дана по доласку: %1 од %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by the hour, from the time of arrival to the completed form.</source>
        <translation>
            <numerusform>По сатима, од времена доласка до завршеног упитника: %n.</numerusform>
            <numerusform>По сатима, од времена доласка до завршеног упитника: %n.</numerusform>
            <numerusform>По сатима, од времена доласка до завршеног упитника: %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>The others in days, from the admission or else from the first contact.</source>
        <translation>За остале у данима, од пријема, а ако га није било, од првог контакта.</translation>
    </message>
    <message numerus="yes">
        <source>%n screened within %1 h, or by day %2 after coming.</source>
        <extracomment>hours, and the day for whom no hour is known</extracomment>
        <translation>
            <numerusform>Тријажа у року од %1 х или до %2. дана по доласку: %n.</numerusform>
            <numerusform>Тријажа у року од %1 х или до %2. дана по доласку: %n.</numerusform>
            <numerusform>Тријажа у року од %1 х или до %2. дана по доласку: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, within %1 h, or by day %2 after coming.</source>
        <translation>
            <numerusform>Касније, у року од %1 х или до %2. дана по доласку: %n.</numerusform>
            <numerusform>Касније, у року од %1 х или до %2. дана по доласку: %n.</numerusform>
            <numerusform>Касније, у року од %1 х или до %2. дана по доласку: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in the last %1 days.</source>
        <extracomment>how many people, and in how many days</extracomment>
        <translation>
            <numerusform>У последњих %1 дана дошла је %n особа.</numerusform>
            <numerusform>У последњих %1 дана дошле су %n особе.</numerusform>
            <numerusform>У последњих %1 дана дошло је %n особа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paused: look whether it is safe</source>
        <translation>Застало: проверити да ли је безбедно</translation>
    </message>
    <message>
        <source>Try a safe contact, if one is known</source>
        <translation>Покушати безбедним начином, ако је познат</translation>
    </message>
    <message>
        <source>No safe way is known: agree one</source>
        <translation>Безбедан начин није познат: договорити га</translation>
    </message>
    <message>
        <source>Try a safe contact: %1, now</source>
        <extracomment>a channel</extracomment>
        <translation>Покушати безбедним начином: %1, сада</translation>
    </message>
    <message>
        <source>Try a safe contact: %1, %2</source>
        <extracomment>a channel and a day</extracomment>
        <translation>Покушати безбедним начином: %1, %2</translation>
    </message>
    <message>
        <source>not sent to the Centre</source>
        <translation>није послато Центру</translation>
    </message>
    <message>
        <source>not noted whether the Centre was told</source>
        <translation>није уписано да ли је Центру јављено</translation>
    </message>
    <message>
        <source>Look first whether it is safe</source>
        <translation>Најпре проверити да ли је безбедно</translation>
    </message>
    <message>
        <source>not verified again</source>
        <translation>без поновне провере</translation>
    </message>
    <message>
        <source>verification given up, with a reason</source>
        <translation>од провере се одустало, уз разлог</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <extracomment>how many records of the person say the same</extracomment>
        <translation>
            <numerusform>%n запис</numerusform>
            <numerusform>%n записа</numerusform>
            <numerusform>%n записа</numerusform>
        </translation>
    </message>
    <message>
        <source>and %1 later</source>
        <extracomment>after how many were screened in time: &apos;and 8 later&apos;; those never screened stand beside it</extracomment>
        <translation>и %1 касније</translation>
    </message>
</context>
<context>
    <name>FeedbackCard</name>
    <message>
        <source>A promise without feedback stands in Today on its day.</source>
        <translation>Обећање без повратне информације на свој дан стоји на страни Данас.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Пријава</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Whoever hears nothing reports once and never again. Say only what may be said. A promise without feedback stands in Today on its day.</source>
        <translation>Ко ништа не чује, пријави једном и никад више. Реците само оно што сме да се каже. Обећање без повратне информације на свој дан стоји на страни Данас.</translation>
    </message>
    <message>
        <source>Promised until</source>
        <translation>Обећано до</translation>
    </message>
    <message>
        <source>Empty if nothing was promised.</source>
        <translation>Празно ако ништа није обећано.</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дато дана</translation>
    </message>
    <message>
        <source>Empty while it is only promised.</source>
        <translation>Празно док је само обећано.</translation>
    </message>
    <message>
        <source>Who gives it</source>
        <translation>Ко је даје</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Како</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Шта каже</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>Којим речима</translation>
    </message>
    <message>
        <source>Feedback is promised</source>
        <translation>Повратна информација је обећана</translation>
    </message>
    <message>
        <source>Feedback to who reported</source>
        <translation>Повратна информација подносиоцу пријаве</translation>
    </message>
    <message>
        <source>Add feedback</source>
        <translation>Додај повратну информацију</translation>
    </message>
    <message>
        <source>Save feedback</source>
        <translation>Сачувај повратну информацију</translation>
    </message>
    <message>
        <source>The feedback is saved.</source>
        <translation>Повратна информација је сачувана.</translation>
    </message>
    <message>
        <source>What was there and was not recognised</source>
        <translation>Шта је постојало, а није препознато</translation>
    </message>
    <message>
        <source>So that it is recognised next time. About signs, never about who overlooked them.</source>
        <translation>Да се следећи пут препозна. О знацима, никада о томе ко их је превидео.</translation>
    </message>
</context>
<context>
    <name>FigureActions</name>
    <message>
        <source>Figure: %1</source>
        <extracomment>command box: one of the figures of the page Statistics</extracomment>
        <translation>Табела: %1</translation>
    </message>
</context>
<context>
    <name>FigurePaper</name>
    <message>
        <source>Period: %1 to %2. Made on %3.</source>
        <translation>Период: од %1 до %2 Сачињено %3</translation>
    </message>
    <message>
        <source>For: %1. Purpose: %2.</source>
        <translation>За: %1. Сврха: %2.</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented.</source>
        <translation>Вежба: све особе овде су измишљене.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
</context>
<context>
    <name>FigureWording</name>
    <message>
        <source>No step done</source>
        <translation>Ниједан корак није урађен</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Није уписано</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Година</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Број</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>Дани, медијана</translation>
    </message>
    <message>
        <source>Days, range</source>
        <translation>Дани, распон</translation>
    </message>
    <message>
        <source>Share: %1</source>
        <translation>Удео: %1</translation>
    </message>
    <message>
        <source>95 % range</source>
        <translation>Распон 95 %</translation>
    </message>
    <message>
        <source>Against the year before</source>
        <translation>Према претходној години</translation>
    </message>
    <message>
        <source>%1 Counting unit: %2. Period: %3 to %4.</source>
        <translation>%1 Јединица бројања: %2. Период: од %3 до %4</translation>
    </message>
    <message>
        <source>Sum check: one may stand in several rows, so the rows do not add up to the total.</source>
        <translation>Провера збира: исто може да стоји у више редова, па збир редова није укупан број.</translation>
    </message>
    <message>
        <source>Sum check: cannot be shown, because counts are hidden.</source>
        <translation>Провера збира: не може да се прикаже, јер су неки бројеви скривени.</translation>
    </message>
    <message>
        <source>Sum check: the rows come to %1, the remainder is %2, the total was counted as %3.</source>
        <translation>Провера збира: редови дају %1, остатак је %2, укупно је пребројано %3.</translation>
    </message>
    <message>
        <source>The rows come to more than the total: some are counted twice.</source>
        <translation>Редови дају више од укупног броја: нешто је бројано двапут.</translation>
    </message>
    <message>
        <source>A share of fewer than %1 says little by itself: look at its range.</source>
        <translation>Удео у мање од %1 сам по себи говори мало: погледајте распон.</translation>
    </message>
    <message>
        <source>Remainder, in no row</source>
        <translation>Остатак, ни у једном реду</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Укупно</translation>
    </message>
    <message>
        <source>Not by sex or gender: they are known of persons only, and figures on persons show them.</source>
        <translation>Није по полу ни роду: они се знају само за особе, а приказују их табеле о особама.</translation>
    </message>
    <message>
        <source>Pathway and step</source>
        <translation>Пут заштите и корак</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скривено</translation>
    </message>
    <message>
        <source>Counts below %1 stand as &lt;%1, so that nobody is recognised. A dash hides a count with which a small one could be reckoned back.</source>
        <translation>Бројеви мањи од %1 стоје као &lt;%1, да нико не би био препознат. Црта скрива број из ког би мали могао да се израчуна.</translation>
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
        <translation>доказано</translation>
    </message>
    <message>
        <source>only said</source>
        <translation>само речено</translation>
    </message>
    <message>
        <source>unproven</source>
        <translation>није доказано</translation>
    </message>
    <message>
        <source>not looked at</source>
        <translation>није размотрено</translation>
    </message>
    <message>
        <source>rests on: %1</source>
        <translation>почива на: %1</translation>
    </message>
    <message>
        <source>would be proven by: %1</source>
        <translation>доказало би: %1</translation>
    </message>
    <message>
        <source>form %1</source>
        <translation>упитник %1</translation>
    </message>
    <message>
        <source>a look at the country of origin</source>
        <translation>увид у земљу порекла</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>исправа</translation>
    </message>
    <message>
        <source>nothing is missing that a record can show.</source>
        <translation>не недостаје ништа што запис може да покаже.</translation>
    </message>
    <message>
        <source>still to be proven: %1.</source>
        <translation>још треба доказати: %1.</translation>
    </message>
</context>
<context>
    <name>GuestCautions</name>
    <message>
        <source>Interpreter needed</source>
        <translation>Потребан преводилац</translation>
    </message>
    <message>
        <source>Interpreter: %1</source>
        <translation>Преводилац: %1</translation>
    </message>
    <message>
        <source>Do not make contact</source>
        <extracomment>line of a card of the house: by what was agreed, nobody calls or writes to this person</extracomment>
        <translation>Не ступати у контакт</translation>
    </message>
    <message>
        <source>Do not call</source>
        <extracomment>line of a card of the house: by what was agreed, nobody telephones this person</extracomment>
        <translation>Не звати</translation>
    </message>
    <message>
        <source>Never say: %1</source>
        <extracomment>line of a card of the house: what was agreed that nobody says</extracomment>
        <translation>Никад не рећи: %1</translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message>
        <source>created</source>
        <translation>направљено</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>промењено</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>уклоњено</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>отворено</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>подељено</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>обрисано</translation>
    </message>
    <message>
        <source>vault</source>
        <translation>сеф</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Идентитет</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Однос</translation>
    </message>
    <message>
        <source>Way to make contact</source>
        <translation>Начин контакта</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Веза</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>Број документа</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Процена</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Циљ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Корак</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Упућивање</translation>
    </message>
    <message>
        <source>Shared content</source>
        <translation>Подељени садржај</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Пут заштите</translation>
    </message>
    <message>
        <source>Step of a pathway</source>
        <translation>Корак на путу заштите</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Одлагање</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>неко</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>једна особа</translation>
    </message>
    <message>
        <source>a provider</source>
        <translation>један пружалац</translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s) of structured content</source>
        <translation>
            <numerusform>%n знак сложеног садржаја</numerusform>
            <numerusform>%n знака сложеног садржаја</numerusform>
            <numerusform>%n знакова сложеног садржаја</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>не</translation>
    </message>
    <message>
        <source>Your role does not include changing this kind of record.</source>
        <translation>Ваша улога не обухвата мењање ове врсте записа.</translation>
    </message>
    <message>
        <source>What was completed or sent stays as it is. Write a new record instead.</source>
        <translation>Што је завршено или послато остаје како јесте. Направите нов запис.</translation>
    </message>
    <message>
        <source>No consent covers what that version would share.</source>
        <translation>Ниједна сагласност не покрива оно што би та верзија поделила.</translation>
    </message>
    <message>
        <source>The records of this person were erased. Nothing is put back.</source>
        <translation>Записи ове особе обрисани су. Ништа се не враћа.</translation>
    </message>
    <message>
        <source>%1 of that version names a record that is not there any more.</source>
        <translation>%1 у тој верзији помиње запис којег више нема.</translation>
    </message>
    <message>
        <source>Choice of a pathway</source>
        <translation>Избор пута заштите</translation>
    </message>
    <message>
        <source>Threat of removal</source>
        <translation>Претња удаљењем</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Тражење</translation>
    </message>
    <message>
        <source>Step of a search</source>
        <translation>Корак тражења</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Код за повратак</translation>
    </message>
    <message>
        <source>Talk about rights</source>
        <translation>Разговор о правима</translation>
    </message>
    <message>
        <source>Fact of a report</source>
        <translation>Чињеница из пријаве</translation>
    </message>
    <message>
        <source>What people share</source>
        <translation>Шта је заједничко</translation>
    </message>
    <message>
        <source>Name of what people share</source>
        <translation>Назив заједничког</translation>
    </message>
    <message>
        <source>report %1</source>
        <translation>пријава %1</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>пријава</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Особа из тима</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Делови кључа за опоравак</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>How to reach a provider</source>
        <translation>Како се долази до пружаоца</translation>
    </message>
    <message>
        <source>Helpline contact</source>
        <translation>СОС контакт</translation>
    </message>
    <message>
        <source>Check of a job offer</source>
        <translation>Провера понуде за посао</translation>
    </message>
    <message>
        <source>Call about a missing child</source>
        <translation>Позив о несталом детету</translation>
    </message>
    <message>
        <source>Report of suspected trafficking</source>
        <translation>Пријава сумње на трговину људима</translation>
    </message>
    <message>
        <source>Reaction to a report</source>
        <translation>Реакција на пријаву</translation>
    </message>
    <message>
        <source>What must follow a decision</source>
        <translation>Шта мора да уследи после одлуке</translation>
    </message>
    <message>
        <source>Procedure of identification</source>
        <translation>Поступак идентификације</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Заштита током чекања</translation>
    </message>
    <message>
        <source>Contact with the Centre</source>
        <translation>Контакт са Центром</translation>
    </message>
    <message>
        <source>Protection as a person at risk</source>
        <translation>Заштита лица у ризику</translation>
    </message>
    <message>
        <source>Special guarantee</source>
        <translation>Посебна гаранција</translation>
    </message>
    <message>
        <source>Closing of the file</source>
        <translation>Затварање предмета</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Контакт после затварања</translation>
    </message>
    <message>
        <source>Kept filter</source>
        <translation>Сачуван филтер</translation>
    </message>
    <message>
        <source>shown on request</source>
        <translation>приказано на захтев</translation>
    </message>
    <message>
        <source>Feedback to who reported</source>
        <translation>Повратна информација подносиоцу пријаве</translation>
    </message>
    <message>
        <source>Decision that was replaced</source>
        <translation>Замењена одлука</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Излазак на терен</translation>
    </message>
    <message>
        <source>Attached file</source>
        <translation>Приложена датотека</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Зависни положај</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Step or duty that was not met</source>
        <translation>Неиспуњен корак или обавеза</translation>
    </message>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Радна права или експлоатација</translation>
    </message>
    <message>
        <source>Legal representation</source>
        <translation>Правно заступање</translation>
    </message>
    <message>
        <source>Request for accommodation</source>
        <translation>Захтев за смештај</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Земља порекла</translation>
    </message>
    <message>
        <source>Office and papers of a step</source>
        <translation>Орган и исправе корака</translation>
    </message>
    <message>
        <source>Hand-over</source>
        <translation>Предаја</translation>
    </message>
    <message>
        <source>Team around the person</source>
        <translation>Тим око особе</translation>
    </message>
    <message>
        <source>Sent of a report</source>
        <translation>Послато из пријаве</translation>
    </message>
    <message>
        <source>Proposal to change a rule</source>
        <translation>Предлог за промену прописа</translation>
    </message>
    <message>
        <source>Obstacle at an institution</source>
        <translation>Препрека у институцији</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Рањивост</translation>
    </message>
    <message>
        <source>Look at what people share</source>
        <translation>Разматрање онога што је особама заједничко</translation>
    </message>
    <message>
        <source>Phase of the plan</source>
        <translation>Фаза плана</translation>
    </message>
    <message>
        <source>Proceeding before a court</source>
        <translation>Судски поступак</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Рочиште</translation>
    </message>
    <message>
        <source>Event that asks for a new assessment</source>
        <translation>Догађај после ког треба нова процена</translation>
    </message>
    <message>
        <source>Decision on keeping</source>
        <translation>Одлука о чувању</translation>
    </message>
    <message>
        <source>What was sent cannot become a draft, and an answer cannot be unsaid.</source>
        <translation>Оно што је послато не може опет да буде нацрт, а одговор не може да се повуче.</translation>
    </message>
    <message>
        <source>What was written</source>
        <translation>Шта је записано</translation>
    </message>
    <message>
        <source>What was said in a call</source>
        <translation>Шта је речено у позиву</translation>
    </message>
    <message>
        <source>Days when a provider takes nobody</source>
        <translation>Дани када пружалац не прима никога</translation>
    </message>
    <message>
        <source>What was written on a report</source>
        <translation>Шта је записано о пријави</translation>
    </message>
    <message>
        <source>What was written on a procedure</source>
        <translation>Шта је записано о поступку</translation>
    </message>
    <message>
        <source>Named in a report</source>
        <translation>Особа наведена у пријави</translation>
    </message>
    <message>
        <source>Bed of the shelter</source>
        <translation>Кревет у склоништу</translation>
    </message>
    <message>
        <source>Stay in the shelter</source>
        <translation>Боравак у склоништу</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Шта је важно ноћас</translation>
    </message>
    <message>
        <source>Note of a shift</source>
        <translation>Белешка смене</translation>
    </message>
    <message>
        <source>Task of a shift</source>
        <translation>Обавеза смене</translation>
    </message>
    <message>
        <source>a bed</source>
        <translation>кревет</translation>
    </message>
    <message>
        <source>a record</source>
        <translation>запис</translation>
    </message>
    <message>
        <source>Complaint or request for review</source>
        <translation>Притужба или захтев за преиспитивање</translation>
    </message>
    <message>
        <source>%1 of that version does not fit the rules of today. Record what is so now instead.</source>
        <translation>%1 у тој верзији не одговара данашњим правилима. Уместо тога упишите оно што сада важи.</translation>
    </message>
</context>
<context>
    <name>InstitutionDetail</name>
    <message>
        <source>Not recorded</source>
        <translation>Није уписано</translation>
    </message>
    <message>
        <source>What is known of this institution</source>
        <translation>Шта се зна о овој институцији</translation>
    </message>
    <message>
        <source>%1 reports received, %2 procedures</source>
        <translation>Примљено пријава: %1, поступака: %2</translation>
    </message>
    <message>
        <source>The person was told the outcome: %1 of %2</source>
        <translation>Особи је саопштен исход: %1 од %2</translation>
    </message>
    <message>
        <source>Feedback promised and not given: %1</source>
        <translation>Повратна информација обећана, а није дата: %1</translation>
    </message>
    <message>
        <source>What was told in return</source>
        <translation>Шта је заузврат саопштено</translation>
    </message>
    <message>
        <source>What was there and was not recognised</source>
        <translation>Шта је постојало, а није препознато</translation>
    </message>
    <message>
        <source>Who told them</source>
        <translation>Ко их је обавестио</translation>
    </message>
    <message>
        <source>Reports sent to it: %1, with a reaction: %2</source>
        <translation>Пријаве послате њој: %1, са реакцијом: %2</translation>
    </message>
    <message>
        <source>Referrals: %1</source>
        <translation>Упућивања: %1</translation>
    </message>
    <message>
        <source>Why referrals were declined</source>
        <translation>Зашто упућивања нису прихваћена</translation>
    </message>
    <message>
        <source>Requests and questions: %1, answered: %2</source>
        <translation>Захтеви и питања: %1, одговорено: %2</translation>
    </message>
    <message>
        <source>Why guarantees were not granted</source>
        <translation>Зашто гаранције нису одобрене</translation>
    </message>
    <message>
        <source>Beds asked of it: %1</source>
        <translation>Од ње затражен смештај: %1</translation>
    </message>
    <message>
        <source>Why a bed was not granted</source>
        <translation>Зашто смештај није одобрен</translation>
    </message>
    <message>
        <source>Steps and duties that were not met: %1</source>
        <translation>Неиспуњени кораци и обавезе: %1</translation>
    </message>
    <message>
        <source>What kept it from acting</source>
        <translation>Шта је спречило поступање</translation>
    </message>
    <message>
        <source>Obstacles that people met: %1, still there: %2</source>
        <translation>Препреке на које су особе наишле: %1, још постоје: %2</translation>
    </message>
    <message>
        <source>Harm, or pushed into further risk: %1</source>
        <translation>Нанета штета или даљи ризик: %1</translation>
    </message>
    <message>
        <source>What it kept people from</source>
        <translation>Шта је особама онемогућено</translation>
    </message>
    <message>
        <source>Which way was taken instead</source>
        <translation>Шта је учињено уместо тога</translation>
    </message>
    <message>
        <source>Procedures: %1</source>
        <translation>Поступци: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its duties, and how often each was not met</source>
        <translation>Обавезе, и колико пута која није испуњена</translation>
    </message>
    <message>
        <source>Reports answered with feedback: %1 of %2</source>
        <translation>Пријаве на које је дата повратна информација: %1 од %2</translation>
    </message>
    <message>
        <source>Procedures that it decided: %1</source>
        <translation>Поступци о којима је одлучила: %1</translation>
    </message>
    <message>
        <source>What it answered when asked to look again</source>
        <translation>Шта је одговорила на захтев за преиспитивање</translation>
    </message>
</context>
<context>
    <name>InstitutionNumbers</name>
    <message>
        <source>hidden</source>
        <translation>скривено</translation>
    </message>
    <message>
        <source>0 is nothing. %1 is a small number, from 1 to %2. Where &apos;hidden&apos; stands, the number may be any, also 0: with it a small one could be worked out.</source>
        <extracomment>below counts of institutions; %1 is as it stands there: &apos;&lt;5&apos;, %2 the largest it may be: &apos;4&apos;</extracomment>
        <translation>0 значи да нема ничега. %1 је мали број, од 1 до %2. Где пише „скривено“, број може бити било који, и 0: из њега би могао да се израчуна мали број.</translation>
    </message>
</context>
<context>
    <name>InterviewCard</name>
    <message>
        <source>Interviews</source>
        <translation>Разговори</translation>
    </message>
    <message>
        <source>Plan an interview</source>
        <translation>Закажи разговор</translation>
    </message>
    <message>
        <source>None yet. A planned interview stands in Today before its day.</source>
        <translation>Још нема ниједног. Заказан разговор стоји на страни Данас пре свог дана.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Save the interview</source>
        <translation>Сачувај разговор</translation>
    </message>
    <message>
        <source>The interview is saved.</source>
        <translation>Разговор је сачуван.</translation>
    </message>
    <message>
        <source>Opened on %1</source>
        <translation>Отворено %1</translation>
    </message>
    <message>
        <source>Ask before each interview who should lead it. A guardian who may be part of the exploitation does not go along and is not told.</source>
        <translation>Пре сваког разговора питајте особу ко треба да га води. Старатељ који можда учествује у експлоатацији не иде на разговор и не обавештава се.</translation>
    </message>
    <message>
        <source>Ask before each interview whether a woman or a man should lead it, and who should go along.</source>
        <translation>Пре сваког разговора питајте особу да ли треба да га води жена или мушкарац, и ко треба да пође са њом.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Поступак</translation>
    </message>
    <message>
        <source>Who leads it</source>
        <translation>Ко води разговор</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Interviewer asked for</source>
        <translation>Тражено да разговор води</translation>
    </message>
    <message>
        <source>Who asked the questions</source>
        <translation>Ко је постављао питања</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Needed once the interview was held.</source>
        <translation>Потребно када је разговор обављен.</translation>
    </message>
    <message>
        <source>Interpreting</source>
        <translation>Превођење</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Ко је био присутан</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Старатељ</translation>
    </message>
    <message>
        <source>Breaks offered</source>
        <translation>Понуђене паузе</translation>
    </message>
    <message>
        <source>A record in a language that the person understands, given</source>
        <translation>Дат записник на језику који особа разуме</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Шта особа каже о томе</translation>
    </message>
    <message>
        <source>What was asked for, names, how it went</source>
        <translation>Шта је тражено, имена, како је протекло</translation>
    </message>
    <message>
        <source>The person was not asked who should lead it</source>
        <translation>Особа није питана ко треба да води разговор</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1</source>
        <extracomment>%1 is &apos;A woman&apos;, &apos;A man&apos; or &apos;No preference&apos;</extracomment>
        <translation>Тражено да разговор води: %1</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1. The choice was kept.</source>
        <translation>Тражено да разговор води: %1. Избор је поштован.</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1; came: %2. The choice was not kept.</source>
        <translation>Тражено да разговор води: %1; питања је постављао неко други: %2. Избор није поштован.</translation>
    </message>
    <message>
        <source>Present: %1</source>
        <translation>Присутни: %1</translation>
    </message>
    <message>
        <source>Guardian: %1</source>
        <translation>Старатељ: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>For example 09:30.</source>
        <translation>На пример 09:30.</translation>
    </message>
</context>
<context>
    <name>LabourCard</name>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Радна права или експлоатација</translation>
    </message>
    <message>
        <source>Compare both</source>
        <translation>Упореди обоје</translation>
    </message>
    <message>
        <source>Compare again</source>
        <translation>Упореди поново</translation>
    </message>
    <message>
        <source>Both can be true of the same work. It has not been compared yet.</source>
        <translation>За исти рад може да важи обоје. Још није упоређено.</translation>
    </message>
    <message>
        <source>Compared on %1</source>
        <translation>Упоређено %1</translation>
    </message>
    <message>
        <source>Correct this comparison</source>
        <translation>Исправи ово поређење</translation>
    </message>
    <message>
        <source>Labour rights</source>
        <translation>Радна права</translation>
    </message>
    <message>
        <source>Exploitation</source>
        <translation>Експлоатација</translation>
    </message>
    <message>
        <source>No violation is named.</source>
        <translation>Ниједна повреда није наведена.</translation>
    </message>
    <message>
        <source>Nobody has asked for papers yet.</source>
        <translation>Још нико није тражио документе.</translation>
    </message>
    <message>
        <source>Papers: %1</source>
        <translation>Документи: %1</translation>
    </message>
    <message>
        <source>The indicators have not been gone through yet.</source>
        <translation>Показатељи још нису попуњени.</translation>
    </message>
    <message>
        <source>No sign was found.</source>
        <translation>Ниједан знак није уочен.</translation>
    </message>
    <message>
        <source>Indicators of %1</source>
        <translation>Показатељи од %1</translation>
    </message>
    <message>
        <source>Our view: %1</source>
        <translation>Наша оцена: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an institution and what it takes the work for</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No institution has said anything yet</source>
        <translation>Ниједна институција се још није изјаснила</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>What speaks for exploitation stands in the indicators of trafficking.</source>
        <translation>Оно што говори о експлоатацији стоји у показатељима трговине људима.</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Сачувај поређење</translation>
    </message>
    <message>
        <source>The comparison is saved.</source>
        <translation>Поређење је сачувано.</translation>
    </message>
    <message>
        <source>Compared on</source>
        <translation>Упоређено дана</translation>
    </message>
    <message>
        <source>Labour rights that were violated</source>
        <translation>Повређена радна права</translation>
    </message>
    <message>
        <source>Papers that show it</source>
        <translation>Документи који то показују</translation>
    </message>
    <message>
        <source>&apos;None&apos; stands alone: somebody asked, and there are none.</source>
        <translation>„Нема их“ стоји само: значи да је неко питао, а нема их.</translation>
    </message>
    <message>
        <source>Our view</source>
        <translation>Наша оцена</translation>
    </message>
    <message>
        <source>Labour rights, or both, names a violation.</source>
        <translation>Уз „радна права“ или „обоје“ наведите и повреду.</translation>
    </message>
    <message>
        <source>View of an institution</source>
        <translation>Оцена институције</translation>
    </message>
    <message>
        <source>Which institution</source>
        <translation>Која институција</translation>
    </message>
    <message>
        <source>Needed with its view; empty without one.</source>
        <translation>Потребно уз оцену; без ње остаје празно.</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Како особа то види</translation>
    </message>
    <message>
        <source>Reasons, in words</source>
        <translation>Разлози, речима</translation>
    </message>
    <message>
        <source>More hours than agreed</source>
        <translation>Више сати него што је договорено</translation>
    </message>
    <message>
        <source>Agreed: %1 a day, worked: %2</source>
        <translation>Договорено: %1 дневно, одрађено: %2</translation>
    </message>
    <message>
        <source>Less pay than agreed</source>
        <translation>Мања зарада од договорене</translation>
    </message>
    <message>
        <source>Agreed: %1, received: %2 (%3, for: %4)</source>
        <translation>Договорено: %1, примљено: %2 (%3, за: %4)</translation>
    </message>
    <message>
        <source>Other work than agreed</source>
        <translation>Други посао од договореног</translation>
    </message>
    <message>
        <source>Agreed: %1, done: %2</source>
        <translation>Договорено: %1, обављано: %2</translation>
    </message>
    <message>
        <source>Somebody else holds the papers</source>
        <translation>Исправе држи неко други</translation>
    </message>
    <message>
        <source>Not free to leave work or lodging</source>
        <translation>Не може слободно да напусти посао или смештај</translation>
    </message>
    <message>
        <source>Agreed and real</source>
        <translation>Договорено и стварно</translation>
    </message>
    <message>
        <source>Hours a day, agreed</source>
        <translation>Сати дневно, договорено</translation>
    </message>
    <message>
        <source>Hours a day, worked</source>
        <translation>Сати дневно, одрађено</translation>
    </message>
    <message>
        <source>Pay agreed</source>
        <translation>Договорена зарада</translation>
    </message>
    <message>
        <source>Pay received</source>
        <translation>Примљена зарада</translation>
    </message>
    <message>
        <source>Pay is for</source>
        <translation>Зарада је за</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валута</translation>
    </message>
    <message>
        <source>Work agreed</source>
        <translation>Договорен посао</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>Обављан посао</translation>
    </message>
    <message>
        <source>Papers held by somebody else</source>
        <translation>Исправе држи неко други</translation>
    </message>
    <message>
        <source>Free to leave work and lodging</source>
        <translation>Слободно напушта посао и смештај</translation>
    </message>
    <message>
        <source>Who takes it for what</source>
        <translation>Ко то како оцењује</translation>
    </message>
</context>
<context>
    <name>LawDocument</name>
    <message>
        <source>art. %1</source>
        <extracomment>an article of a law, by its number</extracomment>
        <translation>чл. %1</translation>
    </message>
    <message>
        <source>On the act as a whole</source>
        <translation>О пропису у целини</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Извор: %1.</translation>
    </message>
    <message>
        <source>Checked on %1.</source>
        <translation>Проверено %1</translation>
    </message>
    <message>
        <source>To be checked: nobody has read it in a source. Ask a lawyer before relying on it.</source>
        <translation>Треба проверити: нико то није прочитао у извору. Питајте адвоката пре него што се на то ослоните.</translation>
    </message>
    <message>
        <source>Read in the source; your organisation has not checked it yet.</source>
        <translation>Прочитано у извору; ваша организација то још није проверила.</translation>
    </message>
    <message>
        <source>Checked long ago: read it again before relying on it.</source>
        <translation>Проверено давно: прочитајте поново пре него што се на то ослоните.</translation>
    </message>
</context>
<context>
    <name>LeafletDocument</name>
    <message>
        <source>Source: %1</source>
        <translation>Извор: %1</translation>
    </message>
    <message>
        <source>To be checked by the organisation.</source>
        <translation>Организација треба да провери.</translation>
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
        <translation>Следеће: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) must follow the decision. This one: %1.</source>
        <translation>
            <numerusform>%n ствар мора да уследи после одлуке. Ова: %1.</numerusform>
            <numerusform>%n ствари морају да уследе после одлуке. Ова: %1.</numerusform>
            <numerusform>%n ствари мора да уследи после одлуке. Ова: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answer due: %2</source>
        <translation>%1, рок за одговор: %2</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
    <message>
        <source>Add protection</source>
        <translation>Додај заштиту</translation>
    </message>
    <message>
        <source>Person at risk since %1.</source>
        <translation>Лице у ризику од %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Размотри поново</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Nothing waits here today</source>
        <translation>Данас овде ништа не чека</translation>
    </message>
    <message>
        <source>The person can come back any time; a new report opens a new procedure.</source>
        <translation>Особа може да се врати у свако доба; нова пријава отвара нови поступак.</translation>
    </message>
    <message>
        <source>No procedure yet</source>
        <translation>Још нема поступка</translation>
    </message>
    <message>
        <source>Support needs none. When a report is sent, its procedure is followed here.</source>
        <translation>Подршци поступак није потребан. Када се пријава пошаље, њен поступак се прати овде.</translation>
    </message>
    <message>
        <source>Open a procedure</source>
        <translation>Отвори поступак</translation>
    </message>
    <message>
        <source>The report of %1 has no procedure yet.</source>
        <translation>Пријава од %1 још нема поступак.</translation>
    </message>
    <message>
        <source>The category alone protects nobody; the status has reasons, a plan and a day.</source>
        <translation>Сама категорија не штити никога; статус има разлоге, план и дан.</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Наведи зашто</translation>
    </message>
    <message>
        <source>Not recognised so far. What was found since may change the answer.</source>
        <translation>До сада без препознавања. Оно што се у међувремену сазнало може да промени одговор.</translation>
    </message>
    <message>
        <source>This may close it: %1.</source>
        <translation>Ово може да затвори обавезу: %1.</translation>
    </message>
    <message>
        <source>The answer to the request for review: %1. The outcome of the procedure is still the one before it.</source>
        <translation>Одговор на захтев за преиспитивање: %1. Исход поступка је још увек онај пре њега.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Упиши исход</translation>
    </message>
    <message>
        <source>Nobody has looked at what is known since the decision.</source>
        <translation>Од одлуке нико није погледао оно што је познато.</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Процени ризик</translation>
    </message>
    <message>
        <source>Outcome after the review</source>
        <translation>Исход после преиспитивања</translation>
    </message>
    <message>
        <source>Answer to the complaint</source>
        <translation>Одговор на притужбу</translation>
    </message>
    <message>
        <source>Answer to the request for review</source>
        <translation>Одговор на захтев за преиспитивање</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Заштита током чекања</translation>
    </message>
    <message>
        <source>Look again at the risk</source>
        <translation>Поново размотрити ризик</translation>
    </message>
    <message>
        <source>Agreed contact after closing</source>
        <translation>Договорени контакт после затварања</translation>
    </message>
    <message>
        <source>Send the report to the Centre</source>
        <translation>Послати пријаву Центру</translation>
    </message>
    <message>
        <source>Procedure for report %1</source>
        <translation>Поступак за пријаву %1</translation>
    </message>
    <message>
        <source>Open the file again, report %1 came</source>
        <translation>Поново отворити предмет, стигла је пријава %1</translation>
    </message>
    <message>
        <source>Say why the person is at risk, and when to look again</source>
        <translation>Навести зашто је особа у ризику и када се поново разматра</translation>
    </message>
    <message>
        <source>Assess the risk, the verification was left</source>
        <translation>Проценити ризик, од провере се одустало</translation>
    </message>
    <message>
        <source>Consider a new report, the risk goes on</source>
        <translation>Размотрити нову пријаву, ризик траје</translation>
    </message>
    <message numerus="yes">
        <source>The procedure has waited for %n day(s), and nothing protects the person.</source>
        <translation>
            <numerusform>Поступак чека већ %n дан, а ништа не штити особу.</numerusform>
            <numerusform>Поступак чека већ %n дана, а ништа не штити особу.</numerusform>
            <numerusform>Поступак чека већ %n дана, а ништа не штити особу.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file has ended, and the report of %1 came after that.</source>
        <translation>Предмет је завршен, а пријава од %1 стигла је после тога.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody has told the Centre for %n day(s). Decide with the person, send what is agreed, and note it.</source>
        <translation>
            <numerusform>Центру %n дан нико није јавио. Одлучите заједно са особом, пошаљите што је договорено и упишите то.</numerusform>
            <numerusform>Центру %n дана нико није јавио. Одлучите заједно са особом, пошаљите што је договорено и упишите то.</numerusform>
            <numerusform>Центру %n дана нико није јавио. Одлучите заједно са особом, пошаљите што је договорено и упишите то.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Отвори пријаву</translation>
    </message>
    <message>
        <source>Nobody has told the Centre yet. Decide with the person, send what is agreed, and note it.</source>
        <translation>Центру још нико није јавио. Одлучите заједно са особом, пошаљите што је договорено и упишите то.</translation>
    </message>
</context>
<context>
    <name>ObstacleCard</name>
    <message>
        <source>Obstacles at institutions</source>
        <translation>Препреке у институцијама</translation>
    </message>
    <message>
        <source>Note an obstacle</source>
        <translation>Упиши препреку</translation>
    </message>
    <message>
        <source>None is noted. What is noted here is counted by institution, without any name.</source>
        <translation>Ниједна није уписана. Оно што се овде упише броји се по институцији, без иједног имена.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Obstacle at an institution</source>
        <translation>Препрека у институцији</translation>
    </message>
    <message>
        <source>This is about institutions, so that they and the law can change; never about single people in them.</source>
        <translation>Ово је о институцијама, да би се оне и закон променили; никада о појединим људима у њима.</translation>
    </message>
    <message>
        <source>Save the obstacle</source>
        <translation>Сачувај препреку</translation>
    </message>
    <message>
        <source>The obstacle is saved.</source>
        <translation>Препрека је сачувана.</translation>
    </message>
    <message>
        <source>What stood in the way</source>
        <translation>Шта је била препрека</translation>
    </message>
    <message>
        <source>At which kind of institution</source>
        <translation>У којој врсти институције</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Која тачно</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>What it kept the person from</source>
        <translation>Шта је особи онемогућено</translation>
    </message>
    <message>
        <source>What kept the institution from acting otherwise</source>
        <translation>Шта је институцију спречило да поступи другачије</translation>
    </message>
    <message>
        <source>Which way was taken instead</source>
        <translation>Шта је учињено уместо тога</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>Уклоњено дана</translation>
    </message>
    <message>
        <source>What happened, what was said</source>
        <translation>Шта се догодило и шта је речено</translation>
    </message>
</context>
<context>
    <name>OriginCard</name>
    <message>
        <source>Country of origin</source>
        <translation>Земља порекла</translation>
    </message>
    <message>
        <source>Look at a country</source>
        <translation>Размотри земљу</translation>
    </message>
    <message>
        <source>Not looked at yet. What the law says and what is done may differ, above all outside the towns.</source>
        <translation>Још није размотрено. Закон и пракса могу да се разликују, нарочито ван градова.</translation>
    </message>
    <message>
        <source>by law: %1</source>
        <translation>по закону: %1</translation>
    </message>
    <message>
        <source>in practice: %1</source>
        <translation>у пракси: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>For the asylum procedure and against a return: what really protects there, and how we know.</source>
        <translation>За поступак азила и против враћања: шта тамо заиста штити и одакле то знамо.</translation>
    </message>
    <message>
        <source>Save what was seen</source>
        <translation>Сачувај запажање</translation>
    </message>
    <message>
        <source>What was seen is saved.</source>
        <translation>Запажање је сачувано.</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Земља</translation>
    </message>
    <message>
        <source>Which part of the country</source>
        <translation>Који део земље</translation>
    </message>
    <message>
        <source>The law protects</source>
        <translation>Закон штити</translation>
    </message>
    <message>
        <source>Practice protects</source>
        <translation>Пракса штити</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Извори</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Размотрено дана</translation>
    </message>
    <message>
        <source>Look again by</source>
        <translation>Поново размотрити до</translation>
    </message>
    <message>
        <source>What the law says, what is done, and where it is written</source>
        <translation>Шта закон каже, шта се чини и где то пише</translation>
    </message>
    <message>
        <source>What the person knows and fears</source>
        <translation>Шта особа зна и чега се плаши</translation>
    </message>
</context>
<context>
    <name>PastOutcomeLines</name>
    <message>
        <source>Before: %1</source>
        <translation>Пре тога: %1</translation>
    </message>
    <message>
        <source>confirmed: %1</source>
        <translation>потврђено: %1</translation>
    </message>
    <message>
        <source>told on %1</source>
        <translation>саопштено %1</translation>
    </message>
    <message>
        <source>it is not recorded who told the person</source>
        <translation>није уписано ко је саопштио особи</translation>
    </message>
    <message>
        <source>Document of that decision: %1</source>
        <translation>Документ те одлуке: %1</translation>
    </message>
    <message>
        <source>What the authority had before it then: %1</source>
        <translation>Шта је орган тада имао пред собом: %1</translation>
    </message>
    <message>
        <source>In the words of the authority then: “%1”</source>
        <translation>Тадашњим речима органа: „%1“</translation>
    </message>
</context>
<context>
    <name>PathwayComparisonView</name>
    <message>
        <source>Conditions</source>
        <translation>Услови</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Даје</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Тражи</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ризици</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекање</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правни основ</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Today</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Данас</translation>
    </message>
    <message>
        <source>People</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Особе</translation>
    </message>
    <message>
        <source>Referrals</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Упућивања</translation>
    </message>
    <message>
        <source>Directory</source>
        <extracomment>rail: one word, at most 12 letters; organisations that help</extracomment>
        <translation>Именик</translation>
    </message>
    <message>
        <source>Access</source>
        <extracomment>rail: one word, at most 12 letters; who may open the vault</extracomment>
        <translation>Приступ</translation>
    </message>
    <message>
        <source>Backup</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Копија</translation>
    </message>
    <message>
        <source>Settings</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Иди на Данас</translation>
    </message>
    <message>
        <source>Go to people</source>
        <translation>Иди на особе</translation>
    </message>
    <message>
        <source>Go to referrals</source>
        <translation>Иди на упућивања</translation>
    </message>
    <message>
        <source>Go to the directory</source>
        <translation>Иди на именик</translation>
    </message>
    <message>
        <source>Go to staff and access</source>
        <translation>Иди на тим и приступ</translation>
    </message>
    <message>
        <source>Go to backup and restore</source>
        <translation>Иди на копију и враћање</translation>
    </message>
    <message>
        <source>Go to settings</source>
        <translation>Иди на подешавања</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <extracomment>rail: one word, at most 12 letters; people whom every procedure has let go of</extracomment>
        <translation>Праћење</translation>
    </message>
    <message>
        <source>Reports</source>
        <extracomment>rail: one word, at most 12 letters; helpline contacts and reports of trafficking</extracomment>
        <translation>Пријаве</translation>
    </message>
    <message>
        <source>Go to reports and helpline contacts</source>
        <translation>Иди на пријаве и СОС контакте</translation>
    </message>
    <message>
        <source>Shelter</source>
        <extracomment>rail: one word, at most 12 letters; who sleeps where tonight</extracomment>
        <translation>Склониште</translation>
    </message>
    <message>
        <source>Statistics</source>
        <extracomment>rail: one word, at most 12 letters</extracomment>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Go to the shelter</source>
        <translation>Иди у склониште</translation>
    </message>
    <message>
        <source>Go to statistics and figures</source>
        <translation>Иди на статистику и табеле</translation>
    </message>
    <message>
        <source>Go to follow-up: who is falling through</source>
        <translation>Отвори праћење: ко испада из заштите</translation>
    </message>
</context>
<context>
    <name>PlanTick</name>
    <message>
        <source>Steps of this need are still open. Finish them first, or change the state of the need in its form.</source>
        <translation>Кораци ове потребе су још отворени. Прво њих завршите, или промените стање потребе у њеном обрасцу.</translation>
    </message>
    <message>
        <source>The need is met.</source>
        <translation>Потреба је задовољена.</translation>
    </message>
    <message>
        <source>The need is open again.</source>
        <translation>Потреба је поново отворена.</translation>
    </message>
    <message>
        <source>The goal is reached.</source>
        <translation>Циљ је остварен.</translation>
    </message>
    <message>
        <source>The goal is open again.</source>
        <translation>Циљ је поново отворен.</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>Корак је урађен.</translation>
    </message>
    <message>
        <source>The action is open again.</source>
        <translation>Корак је поново отворен.</translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message numerus="yes">
        <source>%1 of %n goal(s)</source>
        <translation>
            <numerusform>%1 од %n циља</numerusform>
            <numerusform>%1 од %n циља</numerusform>
            <numerusform>%1 од %n циљева</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal without words</source>
        <translation>Циљ без описа</translation>
    </message>
    <message>
        <source>Action without words</source>
        <translation>Корак без описа</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) still open</source>
        <translation>
            <numerusform>%n потреба још отворена</numerusform>
            <numerusform>%n потребе још отворене</numerusform>
            <numerusform>%n потреба још отворено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goal(s) reached</source>
        <translation>
            <numerusform>%1 од %n циља остварено</numerusform>
            <numerusform>%1 од %n циља остварено</numerusform>
            <numerusform>%1 од %n циљева остварено</numerusform>
        </translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Циљ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Корак</translation>
    </message>
    <message numerus="yes">
        <source>Unmet for %n day(s)</source>
        <translation>
            <numerusform>Незадовољена %n дан</numerusform>
            <numerusform>Незадовољена %n дана</numerusform>
            <numerusform>Незадовољена %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1</source>
        <extracomment>an action and the day on which it was done</extracomment>
        <translation>Урађено %1</translation>
    </message>
    <message>
        <source>Unmet since today</source>
        <translation>Незадовољена од данас</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>From its day counts: %1</source>
        <extracomment>a phase of the procedure whose day counts from what stands before it</extracomment>
        <translation>Од тог дана се рачуна: %1</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>није уписано</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Упиши дан</translation>
    </message>
</context>
<context>
    <name>ProcedureDay</name>
    <message>
        <source>%1, number %2 of that day</source>
        <extracomment>%1 the day on which a procedure was opened, %2 a number: the first, the second ...</extracomment>
        <translation>%1, %2. по реду тог дана</translation>
    </message>
</context>
<context>
    <name>ProcedureForms</name>
    <message>
        <source>Official procedure</source>
        <translation>Службени поступак</translation>
    </message>
    <message>
        <source>A report opens its own procedure. Our support does not wait for it.</source>
        <translation>Свака пријава отвара свој поступак. Наша подршка га не чека.</translation>
    </message>
    <message>
        <source>Open the procedure</source>
        <translation>Отвори поступак</translation>
    </message>
    <message>
        <source>The procedure is open, with its phases.</source>
        <translation>Поступак је отворен, са својим фазама.</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Како је почело</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ко је пријавио</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>Пријављено дана</translation>
    </message>
    <message>
        <source>Our own preliminary finding</source>
        <translation>Наш прелиминарни налаз</translation>
    </message>
    <message>
        <source>Number at the Centre</source>
        <translation>Број предмета у Центру</translation>
    </message>
    <message>
        <source>Outcome of the procedure</source>
        <translation>Исход поступка</translation>
    </message>
    <message>
        <source>An outcome against the person opens what must follow, by itself.</source>
        <translation>Неповољан исход сам отвара оно што мора да уследи.</translation>
    </message>
    <message>
        <source>Save the outcome</source>
        <translation>Сачувај исход</translation>
    </message>
    <message>
        <source>The outcome is saved.</source>
        <translation>Исход је сачуван.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Reasons that were given</source>
        <translation>Наведени разлози</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>Одлучено дана</translation>
    </message>
    <message>
        <source>How the person learned of it</source>
        <translation>Како је особа сазнала</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Саопштено дана</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>Ко је саопштио</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Како</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На ком језику</translation>
    </message>
    <message>
        <source>In the words of the authority</source>
        <translation>Речима органа</translation>
    </message>
    <message>
        <source>Decision: number, where it is kept</source>
        <translation>Одлука: број, где се чува</translation>
    </message>
    <message>
        <source>What the authority had before it</source>
        <translation>Шта је орган имао пред собом</translation>
    </message>
    <message>
        <source>Name of who told the person</source>
        <translation>Име онога ко је саопштио</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>Сачувај фазу</translation>
    </message>
    <message>
        <source>The phase is saved.</source>
        <translation>Фаза је сачувана.</translation>
    </message>
    <message>
        <source>Done on, by us or by somebody else</source>
        <translation>Урађено дана, од нас или других</translation>
    </message>
    <message>
        <source>Otherwise due on</source>
        <translation>Иначе рок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>Request for review</source>
        <translation>Захтев за преиспитивање</translation>
    </message>
    <message>
        <source>Decide together with the person, and record also when it is not wished.</source>
        <translation>Одлучите заједно са особом и упишите и када особа то не жели.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Сачувај захтев</translation>
    </message>
    <message>
        <source>The request for review is saved.</source>
        <translation>Захтев за преиспитивање је сачуван.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Коме</translation>
    </message>
    <message>
        <source>Grounds</source>
        <translation>Основи</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Послато дана</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Рок за одговор</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Одговорено дана</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Одговор</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Како особа то види</translation>
    </message>
    <message>
        <source>New facts, and the answer in words</source>
        <translation>Нове чињенице и одговор речима</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Заштита током чекања</translation>
    </message>
    <message>
        <source>Save the protection</source>
        <translation>Сачувај заштиту</translation>
    </message>
    <message>
        <source>The protection is saved.</source>
        <translation>Заштита је сачувана.</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Заштита</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Ко обезбеђује</translation>
    </message>
    <message>
        <source>Contact with the Centre</source>
        <translation>Контакт са Центром</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Сачувај контакт</translation>
    </message>
    <message>
        <source>The contact with the Centre is saved.</source>
        <translation>Контакт са Центром је сачуван.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>What it was about</source>
        <translation>О чему је било речи</translation>
    </message>
    <message>
        <source>With whom, what was asked, what was answered</source>
        <translation>Са ким, шта је питано, шта је одговорено</translation>
    </message>
    <message>
        <source>This is about procedures, so that institutions can learn; never about single people.</source>
        <translation>Ово говори о поступцима, да би институције училе; никада о појединцима.</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Институција</translation>
    </message>
    <message>
        <source>Which step</source>
        <translation>Који корак</translation>
    </message>
    <message>
        <source>What kept it from acting</source>
        <translation>Шта је спречило поступање</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>Затвори поступак</translation>
    </message>
    <message>
        <source>The work with the person goes on. A new report opens a new procedure.</source>
        <translation>Рад са особом се наставља. Нова пријава отвара нови поступак.</translation>
    </message>
    <message>
        <source>The procedure is closed.</source>
        <translation>Поступак је затворен.</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Затворено дана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>Verify again</source>
        <translation>Поновна провера</translation>
    </message>
    <message>
        <source>Save the verification</source>
        <translation>Сачувај проверу</translation>
    </message>
    <message>
        <source>The verification is saved.</source>
        <translation>Провера је сачувана.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Шта је утврђено</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Шта особа каже</translation>
    </message>
    <message>
        <source>How it was verified</source>
        <translation>Како је проверено</translation>
    </message>
    <message>
        <source>Explain the rights</source>
        <translation>Објашњавање права</translation>
    </message>
    <message>
        <source>Leave this duty</source>
        <translation>Одустајање од обавезе</translation>
    </message>
    <message>
        <source>Your name and your reason stay in the history.</source>
        <translation>Ваше име и ваш разлог остају у историји.</translation>
    </message>
    <message>
        <source>Leave it, with this reason</source>
        <translation>Одустани, из овог разлога</translation>
    </message>
    <message>
        <source>The reason is saved.</source>
        <translation>Разлог је сачуван.</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>Разлог вашим речима</translation>
    </message>
    <message>
        <source>Report in the vault</source>
        <translation>Пријава у сефу</translation>
    </message>
    <message>
        <source>A step or a duty that was not met</source>
        <translation>Неиспуњен корак или обавеза</translation>
    </message>
    <message>
        <source>Save what was not met</source>
        <translation>Сачувај шта није испуњено</translation>
    </message>
    <message>
        <source>What was not met is saved.</source>
        <translation>Сачувано је шта није испуњено.</translation>
    </message>
    <message>
        <source>A step, a duty, or both.</source>
        <translation>Корак, обавеза, или обоје.</translation>
    </message>
    <message>
        <source>Which duty</source>
        <translation>Која обавеза</translation>
    </message>
    <message>
        <source>How it began, who reported and when are taken from it.</source>
        <translation>Из ње се узима како је почело, ко је пријавио и када.</translation>
    </message>
    <message>
        <source>Who decided</source>
        <translation>Ко је одлучио</translation>
    </message>
    <message>
        <source>For a child it may be a centre for social work.</source>
        <translation>За дете то може бити центар за социјални рад.</translation>
    </message>
    <message>
        <source>Forms that it confirms</source>
        <translation>Облици које потврђује</translation>
    </message>
    <message>
        <source>Only when the person was identified; the forms that were reported stay.</source>
        <translation>Само када је особа идентификована; пријављени облици остају.</translation>
    </message>
    <message>
        <source>Violations of labour rights that it rests on</source>
        <translation>Повреде радних права на које се позива</translation>
    </message>
    <message>
        <source>With the ground that signs of forced labour were taken for less.</source>
        <translation>Уз основ да су показатељи принудног рада узети за нешто мање.</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Која тачно</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Сачувај разговор</translation>
    </message>
    <message>
        <source>The talk is saved.</source>
        <translation>Разговор је сачуван.</translation>
    </message>
    <message>
        <source>Give the day of the decision.</source>
        <translation>Унесите дан одлуке.</translation>
    </message>
    <message>
        <source>What do we know now, from whom, and does the risk remain? As long as the person cannot be reached, this duty stays open and the search goes on.</source>
        <translation>Шта сада знамо, од кога, и да ли ризик и даље постоји? Док се до особе не дође, ова обавеза остаје отворена и тражење се наставља.</translation>
    </message>
    <message>
        <source>What the decision means, what remains open, until when it can be reviewed, and that our support goes on. The duty closes when &apos;What was explained&apos; is filled in and it was understood at least in part.</source>
        <translation>Шта одлука значи, шта остаје отворено, до када може да се преиспита и да наша подршка иде даље. Обавеза се затвара када је попуњено „Шта је објашњено“ и када је бар делимично схваћено.</translation>
    </message>
    <message>
        <source>The procedure began on %1. It was not decided before that.</source>
        <translation>Поступак је почео %1 Пре тога о њему није одлучено.</translation>
    </message>
    <message>
        <source>Nobody was told of a decision before it was made.</source>
        <translation>О одлуци нико није обавештен пре него што је донета.</translation>
    </message>
    <message>
        <source>Who did it, if not we</source>
        <translation>Ко је то обавио, ако нисмо ми</translation>
    </message>
    <message>
        <source>Which one, if it is in the directory</source>
        <translation>Који, ако је у именику</translation>
    </message>
    <message>
        <source>Not needed here…</source>
        <translation>Овде није потребна…</translation>
    </message>
    <message>
        <source>The phase is passed over, and nothing asks for it any more.</source>
        <translation>Фаза се прескаче и ништа је више не тражи.</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Овде није потребна</translation>
    </message>
    <message>
        <source>The phase is not needed.</source>
        <translation>Фаза није потребна.</translation>
    </message>
    <message>
        <source>Who decided so, if not we</source>
        <translation>Ко је тако одлучио, ако нисмо ми</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од када</translation>
    </message>
    <message>
        <source>Why it is not needed</source>
        <translation>Зашто није потребна</translation>
    </message>
    <message>
        <source>Needed after all…</source>
        <translation>Ипак је потребна…</translation>
    </message>
    <message>
        <source>Complaint that nobody decides</source>
        <translation>Притужба због ћутања</translation>
    </message>
    <message>
        <source>The procedure goes on meanwhile, and so does our support. Decide together with the person.</source>
        <translation>Поступак за то време тече даље, а и наша подршка. Одлучите заједно са особом.</translation>
    </message>
    <message>
        <source>Save the complaint</source>
        <translation>Сачувај притужбу</translation>
    </message>
    <message>
        <source>The complaint is saved.</source>
        <translation>Притужба је сачувана.</translation>
    </message>
    <message>
        <source>Before a decision, say that nobody has decided in time; after it, what is wrong with the decision.</source>
        <translation>Пре одлуке наведите да нико није одлучио на време, а после ње шта у одлуци није у реду.</translation>
    </message>
    <message>
        <source>Does the Centre know? Since when?</source>
        <translation>Да ли Центар зна? Од када?</translation>
    </message>
    <message>
        <source>A reason against the person does not stand with this outcome.</source>
        <translation>Разлог који говори против особе не стоји уз овај исход.</translation>
    </message>
    <message>
        <source>If nobody could tell the person the decision: why. Your name stays with it.</source>
        <translation>Ако нико није могао да особи саопшти одлуку: зашто. Уз то остаје ваше име.</translation>
    </message>
    <message>
        <source>The phase that counts from this day gets its own day.</source>
        <translation>Фаза која се рачуна од овог дана добија свој рок.</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Упиши дан</translation>
    </message>
    <message>
        <source>The day is noted.</source>
        <translation>Дан је уписан.</translation>
    </message>
    <message>
        <source>It happened on</source>
        <translation>Догодило се дана</translation>
    </message>
    <message>
        <source>Nothing is written yet: say to whom it goes or why.</source>
        <translation>Још ништа није уписано: наведите коме се упућује или зашто.</translation>
    </message>
    <message>
        <source>Choose a ground: what is sent rests on one or more.</source>
        <translation>Изаберите основ: оно што је послато почива на једном или више њих.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) of this person are open already: %1. Open another one only for another report.</source>
        <extracomment>%1: the days on which they were opened</extracomment>
        <translation>
            <numerusform>%n поступак ове особе је већ отворен: %1. Отворите нов само за другу пријаву.</numerusform>
            <numerusform>%n поступка ове особе су већ отворена: %1. Отворите нов само за другу пријаву.</numerusform>
            <numerusform>%n поступака ове особе је већ отворено: %1. Отворите нов само за другу пријаву.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty if nobody has told the Centre yet. If our report told it, the day is taken from there.</source>
        <translation>Оставите празно ако Центру још нико није јавио. Ако га је обавестила наша пријава, дан се узима из ње.</translation>
    </message>
    <message>
        <source>It counts as done since the procedure was opened. If it has not taken place, take the day away.</source>
        <translation>Сматра се обављеним откако је поступак отворен. Ако се није догодило, обришите дан.</translation>
    </message>
</context>
<context>
    <name>ProcedureTimelineWords</name>
    <message>
        <source>The person was told the decision</source>
        <translation>Особи је саопштена одлука</translation>
    </message>
    <message>
        <source>Identification procedure closed</source>
        <translation>Поступак идентификације затворен</translation>
    </message>
    <message>
        <source>Identification procedure opened</source>
        <translation>Поступак идентификације отворен</translation>
    </message>
    <message>
        <source>Answer to the request for review</source>
        <translation>Одговор на захтев за преиспитивање</translation>
    </message>
    <message>
        <source>Review of the decision requested</source>
        <translation>Затражено преиспитивање одлуке</translation>
    </message>
    <message>
        <source>Left after the decision: %1</source>
        <translation>Изостављено после одлуке: %1</translation>
    </message>
    <message>
        <source>Done after the decision: %1</source>
        <translation>Урађено после одлуке: %1</translation>
    </message>
    <message>
        <source>Answer of the Centre: %1</source>
        <translation>Одговор Центра: %1</translation>
    </message>
    <message>
        <source>Contact with the Centre: %1</source>
        <translation>Контакт са Центром: %1</translation>
    </message>
    <message>
        <source>Rights explained: %1 (understood: %2)</source>
        <extracomment>in which language; whether it was understood: &apos;Rights explained: Arabic (understood: partly)&apos;</extracomment>
        <translation>Објашњена права: %1 (схваћено: %2)</translation>
    </message>
    <message>
        <source>Protection while waiting ended: %1</source>
        <translation>Престала заштита током чекања: %1</translation>
    </message>
    <message>
        <source>Protection while waiting begun: %1</source>
        <translation>Почела заштита током чекања: %1</translation>
    </message>
    <message>
        <source>Protection as a person at risk looked at again</source>
        <translation>Заштита лица у ризику поново размотрена</translation>
    </message>
    <message>
        <source>Protection as a person at risk ended</source>
        <translation>Престала заштита лица у ризику</translation>
    </message>
    <message>
        <source>Protection as a person at risk begun</source>
        <translation>Почела заштита лица у ризику</translation>
    </message>
    <message>
        <source>Asked in the search: %1</source>
        <translation>Питано у тражењу: %1</translation>
    </message>
    <message>
        <source>Search ended</source>
        <translation>Тражење завршено</translation>
    </message>
    <message>
        <source>Search begun</source>
        <translation>Тражење започето</translation>
    </message>
    <message>
        <source>File closed</source>
        <translation>Предмет затворен</translation>
    </message>
    <message>
        <source>Contact after the closing</source>
        <translation>Контакт после затварања</translation>
    </message>
    <message>
        <source>Dependency looked at</source>
        <translation>Сагледан зависни положај</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Legal representation ended: %1</source>
        <translation>Престало правно заступање: %1</translation>
    </message>
    <message>
        <source>Legal representation begun: %1</source>
        <translation>Почело правно заступање: %1</translation>
    </message>
    <message>
        <source>Accommodation granted: %1</source>
        <translation>Смештај одобрен: %1</translation>
    </message>
    <message>
        <source>Accommodation not granted: %1</source>
        <translation>Смештај није одобрен: %1</translation>
    </message>
    <message>
        <source>Request for accommodation withdrawn: %1</source>
        <translation>Повучен захтев за смештај: %1</translation>
    </message>
    <message>
        <source>Accommodation asked for: %1</source>
        <translation>Затражен смештај: %1</translation>
    </message>
    <message>
        <source>Labour rights and exploitation compared</source>
        <translation>Упоређена радна права и експлоатација</translation>
    </message>
    <message>
        <source>Return or removal threatens</source>
        <translation>Прети враћање или удаљење</translation>
    </message>
    <message>
        <source>Obstacle removed: %1</source>
        <translation>Уклоњена препрека: %1</translation>
    </message>
    <message>
        <source>Obstacle met: %1</source>
        <translation>Препрека: %1</translation>
    </message>
    <message>
        <source>Phase of the plan ended: %1</source>
        <translation>Завршена фаза плана: %1</translation>
    </message>
    <message>
        <source>Phase of the plan begun: %1</source>
        <translation>Започета фаза плана: %1</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Рочиште</translation>
    </message>
    <message>
        <source>Handed to a prosecutor who is not specialised</source>
        <translation>Предато тужилаштву које није специјализовано</translation>
    </message>
    <message>
        <source>Handed to the prosecutor</source>
        <translation>Предато тужилаштву</translation>
    </message>
    <message>
        <source>Charge changed: %1 → %2</source>
        <extracomment>what the deed was charged as, what it is charged as now</extracomment>
        <translation>Промењена квалификација: %1 → %2</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Посебно осетљив сведок</translation>
    </message>
    <message>
        <source>Compensation awarded</source>
        <translation>Досуђена накнада штете</translation>
    </message>
    <message>
        <source>Proceeding ended</source>
        <translation>Поступак завршен</translation>
    </message>
    <message>
        <source>Proceeding begun</source>
        <translation>Поступак започет</translation>
    </message>
    <message>
        <source>Decision (by whom: not recorded)</source>
        <translation>Одлука (чија: није уписано)</translation>
    </message>
    <message>
        <source>Decision (%1)</source>
        <translation>Одлука (%1)</translation>
    </message>
    <message>
        <source>Vulnerability noted</source>
        <translation>Рањивост уписана</translation>
    </message>
    <message>
        <source>An institution did not follow a step</source>
        <translation>Институција није спровела корак</translation>
    </message>
    <message>
        <source>An institution did not meet a duty</source>
        <translation>Институција није испунила обавезу</translation>
    </message>
    <message>
        <source>Special guarantee, which the person does not wish: %1</source>
        <translation>Посебна гаранција коју особа не жели: %1</translation>
    </message>
    <message>
        <source>Special guarantee asked for: %1</source>
        <translation>Посебна гаранција затражена: %1</translation>
    </message>
    <message>
        <source>Special guarantee granted: %1</source>
        <translation>Посебна гаранција одобрена: %1</translation>
    </message>
    <message>
        <source>Special guarantee not granted: %1</source>
        <translation>Посебна гаранција није одобрена: %1</translation>
    </message>
    <message>
        <source>Special guarantee proposed: %1</source>
        <translation>Посебна гаранција предложена: %1</translation>
    </message>
    <message>
        <source>Protection in the country of origin looked at</source>
        <translation>Сагледана заштита у земљи порекла</translation>
    </message>
    <message>
        <source>in practice: %1</source>
        <extracomment>yes, no or not known: &apos;in practice: No&apos;</extracomment>
        <translation>у пракси: %1</translation>
    </message>
    <message>
        <source>Answer to the request for review (%1)</source>
        <translation>Одговор на захтев за преиспитивање (%1)</translation>
    </message>
    <message>
        <source>Complaint that nobody decides</source>
        <translation>Притужба због ћутања</translation>
    </message>
    <message>
        <source>Answer to the complaint that nobody decides</source>
        <translation>Одговор на притужбу због ћутања</translation>
    </message>
    <message>
        <source>Answer to the complaint that nobody decides (%1)</source>
        <translation>Одговор на притужбу због ћутања (%1)</translation>
    </message>
    <message>
        <source>our view is &apos;%1&apos;</source>
        <translation>наша оцена је „%1“</translation>
    </message>
    <message>
        <source>that of an institution &apos;%1&apos;</source>
        <translation>а оцена институције „%1“</translation>
    </message>
    <message>
        <source>Best interest looked at</source>
        <translation>Размотрен најбољи интерес</translation>
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
        <translation>Отвори</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, од %2</translation>
    </message>
    <message>
        <source>Prosecutor not specialised</source>
        <translation>Тужилаштво није специјализовано</translation>
    </message>
    <message>
        <source>Handed to the prosecutor</source>
        <translation>Предато тужилаштву</translation>
    </message>
    <message>
        <source>specialised prosecutor</source>
        <translation>специјализовано тужилаштво</translation>
    </message>
    <message>
        <source>not a specialised one</source>
        <translation>није специјализовано</translation>
    </message>
    <message>
        <source>No charge is recorded</source>
        <translation>Квалификација није уписана</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Квалификација</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <extracomment>what the deed was charged as, what it is charged as now</extracomment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Charge changed</source>
        <translation>Промењена квалификација</translation>
    </message>
    <message>
        <source>no longer charged as trafficking</source>
        <translation>више се не квалификује као трговина људима</translation>
    </message>
    <message>
        <source>Especially sensitive witness</source>
        <translation>Посебно осетљив сведок</translation>
    </message>
    <message>
        <source>Charged with what the person was made to do</source>
        <translation>Особа се терети за оно на шта је приморана</translation>
    </message>
    <message>
        <source>Compensation</source>
        <translation>Накнада штете</translation>
    </message>
    <message>
        <source>asked for on %1</source>
        <translation>тражено дана %1</translation>
    </message>
    <message>
        <source>awarded: %1</source>
        <translation>досуђено: %1</translation>
    </message>
    <message>
        <source>paid: %1</source>
        <translation>исплаћено: %1</translation>
    </message>
    <message numerus="yes">
        <source>Sentence: %n month(s)</source>
        <translation>
            <numerusform>Казна: %n месец</numerusform>
            <numerusform>Казна: %n месеца</numerusform>
            <numerusform>Казна: %n месеци</numerusform>
        </translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Рочишта</translation>
    </message>
    <message>
        <source>Add a hearing</source>
        <translation>Додај рочиште</translation>
    </message>
    <message>
        <source>None yet. A planned hearing stands in Today in time.</source>
        <translation>Још ниједно. Заказано рочиште на време стоји на страни Данас.</translation>
    </message>
    <message>
        <source>The person must come</source>
        <translation>Особа мора да дође</translation>
    </message>
    <message>
        <source>The person need not come</source>
        <translation>Особа не мора да дође</translation>
    </message>
    <message>
        <source>Along: %1</source>
        <translation>Са особом: %1</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Није одлучено</translation>
    </message>
    <message>
        <source>Not asked for</source>
        <translation>Није тражено</translation>
    </message>
</context>
<context>
    <name>ProtectionCards</name>
    <message>
        <source>Person at risk</source>
        <translation>Лице у ризику</translation>
    </message>
    <message>
        <source>Protect as a person at risk</source>
        <translation>Заштити као лице у ризику</translation>
    </message>
    <message>
        <source>Our own protective status, beside the official outcome and independent of it.</source>
        <translation>Наш сопствени заштитни статус, поред службеног исхода и независан од њега.</translation>
    </message>
    <message>
        <source>Since %1; looked at again every %2 days</source>
        <translation>Од %1; поново се разматра на сваких %2 дана</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>престало %1</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Размотри поново</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Окончај…</translation>
    </message>
    <message>
        <source>Not screened yet. The screening at admission shows what to ask for.</source>
        <translation>Тријажа још није урађена. Тријажа при пријему показује шта треба затражити.</translation>
    </message>
    <message numerus="yes">
        <source>Screened on %1, %n day(s) after the first contact.</source>
        <translation>
            <numerusform>Тријажа урађена %1, %n дан после првог контакта.</numerusform>
            <numerusform>Тријажа урађена %1, %n дана после првог контакта.</numerusform>
            <numerusform>Тријажа урађена %1, %n дана после првог контакта.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Затражи</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Special guarantees</source>
        <translation>Посебне гаранције</translation>
    </message>
    <message>
        <source>Add a guarantee</source>
        <translation>Додај гаранцију</translation>
    </message>
    <message>
        <source>Screen now</source>
        <translation>Уради тријажу</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Контакт после затварања</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
    <message>
        <source>Closing, and the time after it</source>
        <translation>Затварање и време после њега</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Затвори предмет</translation>
    </message>
    <message>
        <source>Indicators of trafficking</source>
        <translation>Показатељи (индикатори) трговине људима</translation>
    </message>
    <message>
        <source>Go through them again</source>
        <translation>Попуни их поново</translation>
    </message>
    <message>
        <source>Go through them</source>
        <translation>Попуни их</translation>
    </message>
    <message>
        <source>Not gone through yet.</source>
        <translation>Још нису попуњени.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>suspected</source>
        <translation>сумња</translation>
    </message>
    <message>
        <source>Safe contacts: %1</source>
        <translation>Безбедни контакти: %1</translation>
    </message>
    <message>
        <source>We close a file when the risks are removed, never by time.</source>
        <translation>Предмет затварамо када су ризици отклоњени, никада зато што је прошло време.</translation>
    </message>
</context>
<context>
    <name>ProtectionForms</name>
    <message>
        <source>Person at risk</source>
        <translation>Лице у ризику</translation>
    </message>
    <message>
        <source>Our own protective status. It does not depend on the official outcome.</source>
        <translation>Наш сопствени заштитни статус. Не зависи од службеног исхода.</translation>
    </message>
    <message>
        <source>Protect as a person at risk</source>
        <translation>Заштити као лице у ризику</translation>
    </message>
    <message>
        <source>The person is protected as a person at risk.</source>
        <translation>Особа је заштићена као лице у ризику.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Look again every (days)</source>
        <translation>Поново размотрити на сваких (дана)</translation>
    </message>
    <message>
        <source>Plan: what protects the person now</source>
        <translation>План: шта особу сада штити</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Како особа то види</translation>
    </message>
    <message>
        <source>Look again at the risk</source>
        <translation>Поново размотрити ризик</translation>
    </message>
    <message>
        <source>Save what was seen</source>
        <translation>Сачувај запажање</translation>
    </message>
    <message>
        <source>The next day to look again is set.</source>
        <translation>Одређен је следећи дан за поновно разматрање.</translation>
    </message>
    <message>
        <source>What holds now</source>
        <translation>Шта сада важи</translation>
    </message>
    <message>
        <source>Looked at on</source>
        <translation>Размотрено дана</translation>
    </message>
    <message>
        <source>No longer a person at risk</source>
        <translation>Више није лице у ризику</translation>
    </message>
    <message>
        <source>End this status</source>
        <translation>Окончај овај статус</translation>
    </message>
    <message>
        <source>The status is ended, with its reason.</source>
        <translation>Статус је окончан, уз разлог.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Окончано дана</translation>
    </message>
    <message>
        <source>Plan and reason in words</source>
        <translation>План и разлог речима</translation>
    </message>
    <message>
        <source>Special guarantee</source>
        <translation>Посебна гаранција</translation>
    </message>
    <message>
        <source>Who was asked, what they answered, and whether it was really applied.</source>
        <translation>Од кога је затражено, шта је одговорено и да ли је заиста примењено.</translation>
    </message>
    <message>
        <source>Save the guarantee</source>
        <translation>Сачувај гаранцију</translation>
    </message>
    <message>
        <source>The guarantee is saved.</source>
        <translation>Гаранција је сачувана.</translation>
    </message>
    <message>
        <source>Guarantee</source>
        <translation>Гаранција</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Од кога</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>Затражено дана</translation>
    </message>
    <message>
        <source>Answer due</source>
        <translation>Рок за одговор</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Одговорено дана</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>Close the file</source>
        <translation>Затвори предмет</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>Предмет је затворен.</translation>
    </message>
    <message>
        <source>Risk today</source>
        <translation>Ризик данас</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Зашто се затвара</translation>
    </message>
    <message>
        <source>The person agrees</source>
        <translation>Особа се слаже</translation>
    </message>
    <message>
        <source>Safety plan for afterwards made together</source>
        <translation>План безбедности за даље, направљен заједно</translation>
    </message>
    <message>
        <source>Contacts afterwards agreed</source>
        <translation>Договорени контакти после затварања</translation>
    </message>
    <message>
        <source>Safety plan for afterwards, in words</source>
        <translation>План безбедности за даље, речима</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Контакт после затварања</translation>
    </message>
    <message>
        <source>Look at the safe contacts first.</source>
        <translation>Најпре погледајте безбедне контакте.</translation>
    </message>
    <message>
        <source>Save the contact</source>
        <translation>Сачувај контакт</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Контакт је сачуван.</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Како је прошло</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>What the person says</source>
        <translation>Шта особа каже</translation>
    </message>
    <message>
        <source>Why it was not granted</source>
        <translation>Зашто није одобрено</translation>
    </message>
    <message>
        <source>Not lower than the newest assessment; assess again if it has become less.</source>
        <translation>Не нижи него у последњој процени; процените поново ако је ризик мањи.</translation>
    </message>
    <message>
        <source>Category from now on</source>
        <translation>Категорија од сада</translation>
    </message>
    <message>
        <source>Who answers, once somebody did.</source>
        <translation>Ко одговара, кад неко одговори.</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Која тачно</translation>
    </message>
    <message>
        <source>Without contact: what was tried, and why the search ends. Your name stays with it.</source>
        <translation>Без контакта: шта је покушано и зашто се тражење завршава. Уз то остаје ваше име.</translation>
    </message>
    <message>
        <source>If nobody was reached, or it was not safe, a search is opened with it.</source>
        <translation>Ако није било одговора или није било безбедно, уз то се отвара тражење.</translation>
    </message>
    <message>
        <source>&apos;Not known&apos; only of a person who cannot be asked any more.</source>
        <translation>„Не зна се“ само за особу коју више није могуће питати.</translation>
    </message>
    <message>
        <source>No safe contact is recorded.</source>
        <translation>Није уписан ниједан безбедан контакт.</translation>
    </message>
    <message numerus="yes">
        <source>%n safe contact(s) with numbers, addresses and code words would be removed; only the history still has them.</source>
        <translation>
            <numerusform>Уклонио би се %n безбедан контакт са бројем, адресом и договореном речју; остаје само у историји.</numerusform>
            <numerusform>Уклонила би се %n безбедна контакта са бројевима, адресама и договореним речима; остају само у историји.</numerusform>
            <numerusform>Уклонило би се %n безбедних контаката са бројевима, адресама и договореним речима; остају само у историји.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): the return code agrees on that channel for afterwards.</source>
        <translation>
            <numerusform>Остаје %n: код за повратак предвиђа тај канал за касније.</numerusform>
            <numerusform>Остају %n: код за повратак предвиђа тај канал за касније.</numerusform>
            <numerusform>Остаје %n: код за повратак предвиђа тај канал за касније.</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe contacts</source>
        <translation>Безбедни контакти</translation>
    </message>
    <message>
        <source>We close a file together with the person, when the risks are removed. The person can come back any time.</source>
        <translation>Предмет затварамо заједно са особом, када су ризици отклоњени. Особа може да се врати у свако доба.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) on the person have no procedure: %1. After the closing nobody is asked to open one.</source>
        <extracomment>%1: the marks of the reports</extracomment>
        <translation>
            <numerusform>%n пријава о особи нема поступак: %1. После затварања нико се више не подсећа да га отвори.</numerusform>
            <numerusform>%n пријаве о особи немају поступак: %1. После затварања нико се више не подсећа да га отвори.</numerusform>
            <numerusform>%n пријава о особи нема поступак: %1. После затварања нико се више не подсећа да га отвори.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody has assessed the risk yet.</source>
        <translation>Ризик још нико није проценио.</translation>
    </message>
    <message>
        <source>Choose the risk as it is today.</source>
        <translation>Изаберите ризик какав је данас.</translation>
    </message>
    <message>
        <source>Why the file closes nevertheless</source>
        <translation>Зашто се предмет ипак затвара</translation>
    </message>
    <message>
        <source>Something named above goes on or was left undone. Your name stays with it.</source>
        <translation>Нешто од горе наведеног још траје или није урађено. Ваше име остаје уз то.</translation>
    </message>
</context>
<context>
    <name>ProtectionLines</name>
    <message>
        <source>Protection while waiting</source>
        <translation>Заштита током чекања</translation>
    </message>
    <message>
        <source>Add protection</source>
        <translation>Додај заштиту</translation>
    </message>
    <message>
        <source>None yet. Nobody should wait without it.</source>
        <translation>Још нема. Нико не треба да чека без заштите.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Not covered yet: %1</source>
        <translation>Још није покривено: %1</translation>
    </message>
    <message>
        <source>A bed in our shelter</source>
        <translation>Кревет у нашем склоништу</translation>
    </message>
    <message>
        <source>It counts by itself for as long as the person stays.</source>
        <translation>Рачуна се само од себе док је особа ту.</translation>
    </message>
    <message>
        <source>Look at the waiting now</source>
        <translation>Сада размотрити чекање</translation>
    </message>
    <message>
        <source>The protection has no last day. Ask whether it still holds.</source>
        <translation>Заштита нема последњи дан. Питајте да ли још траје.</translation>
    </message>
    <message>
        <source>Nothing protects the person while the procedure waits.</source>
        <translation>Ништа не штити особу док поступак чека.</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Размотрено</translation>
    </message>
    <message>
        <source>The waiting was looked at; it is raised again at the next limit.</source>
        <translation>Чекање је размотрено; поново се јавља на следећем року.</translation>
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
        <translation>Фасцикла</translation>
    </message>
    <message>
        <source>%1 File</source>
        <translation>Датотека %1</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>All Files (*)</source>
        <translation>Све датотеке (*)</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Величина</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Измењено</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Рачунар</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Поништи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;онови</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Поништи</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>П&amp;онови</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Исеци</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копирај</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Налепи</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Обриши</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Изабери све</translation>
    </message>
</context>
<context>
    <name>RaisedLevel</name>
    <message>
        <source>Raised by judgement</source>
        <translation>Подигнуто по стручној процени</translation>
    </message>
    <message>
        <source>Raised by an answer</source>
        <translation>Подигнуто због једног одговора</translation>
    </message>
    <message>
        <source>Raised by an answer marked %1</source>
        <extracomment>the sign that stands beside the question: &apos;!&apos;</extracomment>
        <translation>Подигнуто због одговора са ознаком %1</translation>
    </message>
</context>
<context>
    <name>ReassessmentEventName</name>
    <message>
        <source>Contact with the person, in immediate danger</source>
        <translation>Контакт са особом у непосредној опасности</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>In the person&apos;s own words: “%1”</source>
        <translation>Речима саме особе: „%1“</translation>
    </message>
</context>
<context>
    <name>ReferralDocument</name>
    <message>
        <source>Referral</source>
        <translation>Упућивање</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Коме</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Послато</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Шта тражимо</translation>
    </message>
    <message>
        <source>What the person agreed to share</source>
        <translation>Шта је особа пристала да подели</translation>
    </message>
    <message>
        <source>Use this only for the service named above. Keep it locked away, and do not pass it on without asking the person.</source>
        <translation>Користите само за горе наведену услугу. Чувајте под кључем и не прослеђујте док не питате особу.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person.</source>
        <translation>Подељено уз сагласност особе.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person, given on %1, in force until %2. The person may withdraw it at any time.</source>
        <translation>Подељено уз сагласност особе, дату %1, на снази до %2 Особа је може повући у сваком тренутку.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person, given on %1. The person may withdraw it at any time.</source>
        <translation>Подељено уз сагласност особе, дату %1 Особа је може повући у сваком тренутку.</translation>
    </message>
    <message>
        <source>Shared with the consent of the person, who may withdraw it at any time.</source>
        <translation>Подељено уз сагласност особе, која је може повући у сваком тренутку.</translation>
    </message>
    <message>
        <source>Our reference, for the answer</source>
        <translation>Наша ознака, за одговор</translation>
    </message>
    <message>
        <source>Nothing else about the person is shared.</source>
        <translation>Ништа друго о особи се не дели.</translation>
    </message>
    <message>
        <source>Answer to</source>
        <extracomment>a paper: to whom the recipient gives the answer</extracomment>
        <translation>Коме одговорити</translation>
    </message>
    <message>
        <source>Organisation, telephone</source>
        <extracomment>a paper: a line that is filled in by hand</extracomment>
        <translation>Организација, телефон</translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>kind</source>
        <translation>врста</translation>
    </message>
    <message>
        <source>state</source>
        <translation>стање</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>важи до</translation>
    </message>
    <message>
        <source>born</source>
        <translation>рођ.</translation>
    </message>
    <message>
        <source>with the person</source>
        <translation>са особом</translation>
    </message>
    <message>
        <source>level</source>
        <translation>ниво</translation>
    </message>
    <message>
        <source>assessed on</source>
        <translation>процењено</translation>
    </message>
    <message>
        <source>The consent does not cover: %1.</source>
        <translation>Сагласност не обухвата: %1.</translation>
    </message>
    <message>
        <source>Take these fields out, or ask the person about them. The draft is kept.</source>
        <translation>Изоставите та поља или питајте особу о њима. Нацрт је сачуван.</translation>
    </message>
    <message>
        <source>Nothing was sent; the draft is kept. Talk with the person about it first.</source>
        <translation>Ништа није послато; нацрт је сачуван. Најпре разговарајте са особом.</translation>
    </message>
    <message>
        <source>Nothing is ticked to be shared.</source>
        <translation>Ништа није означено за дељење.</translation>
    </message>
    <message>
        <source>This provider does not take referrals at present.</source>
        <translation>Овај пружалац тренутно не прима упућивања.</translation>
    </message>
    <message>
        <source>interpreter&apos;s sex</source>
        <translation>пол преводиоца</translation>
    </message>
    <message>
        <source>Something does not fit the person: choose why it goes on, and write it down.</source>
        <translation>Нешто особи не одговара: изаберите зашто се наставља и запишите то.</translation>
    </message>
    <message>
        <source>What we ask for: %1</source>
        <extracomment>a line of what leaves: the words that the provider reads</extracomment>
        <translation>Шта тражимо: %1</translation>
    </message>
    <message>
        <source>The consent does not cover: %1. Ticked: %2.</source>
        <translation>Сагласност не обухвата: %1. Означено: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Not sent, for %n reason(s); the draft is kept</source>
        <translation>
            <numerusform>Није послато, из %n разлога; нацрт је сачуван</numerusform>
            <numerusform>Није послато, из %n разлога; нацрт је сачуван</numerusform>
            <numerusform>Није послато, из %n разлога; нацрт је сачуван</numerusform>
        </translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>the last day of a consent</extracomment>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>ReopenedFile</name>
    <message>
        <source>Open the file again</source>
        <translation>Поново отвори предмет</translation>
    </message>
    <message>
        <source>The file is open again.</source>
        <translation>Предмет је поново отворен.</translation>
    </message>
</context>
<context>
    <name>ReportBeginning</name>
    <message>
        <source>Report %1 is begun.</source>
        <translation>Пријава %1 је започета.</translation>
    </message>
    <message>
        <source>Report %1 is begun. The file is open again.</source>
        <translation>Пријава %1 је започета. Предмет је поново отворен.</translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>после %n дана</numerusform>
            <numerusform>после %n дана</numerusform>
            <numerusform>после %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>not sent on yet</source>
        <translation>још није послато</translation>
    </message>
    <message numerus="yes">
        <source>none for %n day(s)</source>
        <translation>
            <numerusform>нема је %n дан</numerusform>
            <numerusform>нема је %n дана</numerusform>
            <numerusform>нема је %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>још нико</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n особа</numerusform>
            <numerusform>%n особе</numerusform>
            <numerusform>%n особа</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>none, sent today</source>
        <extracomment>the reaction to a report that was sent today</extracomment>
        <translation>нема је, послато данас</translation>
    </message>
</context>
<context>
    <name>RepresentationCard</name>
    <message>
        <source>Legal representation</source>
        <translation>Правно заступање</translation>
    </message>
    <message>
        <source>Add a representative</source>
        <translation>Додај заступање</translation>
    </message>
    <message>
        <source>Nobody yet. Free legal aid can begin with advice, before anybody signs.</source>
        <translation>Још нема заступања. Бесплатна правна помоћ може почети саветом, пре било каквог потписа.</translation>
    </message>
    <message>
        <source>Nobody may speak for the person today.</source>
        <translation>Данас нико не сме да говори у име особе.</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>престало %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Who speaks for the person, by what authority, and until when. What expires stands in Today in time.</source>
        <translation>Ко говори у име особе, на основу чега и до када. Оно што истиче на време стоји на страни Данас.</translation>
    </message>
    <message>
        <source>Save the representation</source>
        <translation>Сачувај заступање</translation>
    </message>
    <message>
        <source>The representation is saved.</source>
        <translation>Заступање је сачувано.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>What the authority rests on</source>
        <translation>На чему почива овлашћење</translation>
    </message>
    <message>
        <source>What it covers</source>
        <translation>Шта обухвата</translation>
    </message>
    <message>
        <source>From which organisation</source>
        <translation>Из које организације</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Важи до</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завршено дана</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Зашто је престало</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
</context>
<context>
    <name>ReviewLines</name>
    <message>
        <source>Complaint</source>
        <translation>Притужба</translation>
    </message>
    <message>
        <source>Request for review</source>
        <translation>Захтев за преиспитивање</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Complain that nobody decides</source>
        <translation>Поднеси притужбу због ћутања</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <translation>Затражи преиспитивање</translation>
    </message>
    <message>
        <source>Complaint or review</source>
        <translation>Притужба или преиспитивање</translation>
    </message>
    <message>
        <source>There is no decision to contest yet. Whoever watches over the authority can be told that nobody decides.</source>
        <translation>Још нема одлуке која би се оспорила. Ономе ко надзире орган може се рећи да нико не одлучује.</translation>
    </message>
    <message>
        <source>A request that is sent opens this procedure again, and the file if it is closed.</source>
        <translation>Захтев који се пошаље поново отвара овај поступак, и предмет ако је затворен.</translation>
    </message>
    <message>
        <source>Last day to ask for it: %1</source>
        <translation>Последњи дан за захтев: %1</translation>
    </message>
</context>
<context>
    <name>RightsTalkForm</name>
    <message>
        <source>Explained on</source>
        <translation>Објашњено дана</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Шта је објашњено</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>На ком језику</translation>
    </message>
    <message>
        <source>Interpreter</source>
        <translation>Преводилац</translation>
    </message>
    <message>
        <source>Was it understood</source>
        <translation>Да ли је схваћено</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Летак</translation>
    </message>
    <message>
        <source>How the leaflet was used</source>
        <translation>Како је летак употребљен</translation>
    </message>
    <message>
        <source>Some papers are dangerous to carry: then show it only.</source>
        <translation>Неке папире је опасно носити: тада га само покажите.</translation>
    </message>
    <message>
        <source>Explain again on</source>
        <translation>Поново објаснити дана</translation>
    </message>
    <message numerus="yes">
        <source>Empty: %n day(s) later, unless all was understood.</source>
        <translation>
            <numerusform>Празно: после %n дана, осим ако је све схваћено.</numerusform>
            <numerusform>Празно: после %n дана, осим ако је све схваћено.</numerusform>
            <numerusform>Празно: после %n дана, осим ако је све схваћено.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the person asked or said</source>
        <translation>Шта је особа питала или рекла</translation>
    </message>
    <message>
        <source>Ask the person to say it in their own words. &apos;Not asked&apos; is a full answer.</source>
        <translation>Замолите особу да то каже својим речима. „Није питано“ је потпун одговор.</translation>
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
        <translation>%1 од %2 бодова</translation>
    </message>
    <message numerus="yes">
        <source>Risk over time, %n assessment(s). Newest: %1</source>
        <translation>
            <numerusform>Ризик кроз време, %n процена. Најновија: %1</numerusform>
            <numerusform>Ризик кроз време, %n процене. Најновија: %1</numerusform>
            <numerusform>Ризик кроз време, %n процена. Најновија: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Coordinator</source>
        <translation>Координација</translation>
    </message>
    <message>
        <source>Case worker</source>
        <translation>Стручни рад</translation>
    </message>
    <message>
        <source>Shelter worker</source>
        <translation>Рад у склоништу</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Аналитика</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Администрација</translation>
    </message>
    <message>
        <source>Sees and writes everything, names too. Gives access and makes backups.</source>
        <translation>Види и уписује све, и имена. Даје приступ и прави копије.</translation>
    </message>
    <message>
        <source>Sees and writes the records of people, names too. Gives no access.</source>
        <translation>Види и уписује записе о особама, и имена. Не даје приступ.</translation>
    </message>
    <message>
        <source>Sees figures and codes. Holds no key to names, so never sees one.</source>
        <translation>Види бројеве и шифре. Нема кључ имена, па никад не види име.</translation>
    </message>
    <message>
        <source>Gives access and makes backups. Holds no key to names, so never sees one.</source>
        <translation>Даје приступ и прави копије. Нема кључ имена, па никад не види име.</translation>
    </message>
    <message>
        <source>Sees everybody&apos;s risk level, care plan, services, contacts and how to speak safely. No names, assessments, referrals or procedures.</source>
        <translation>Види о свима: ниво ризика, план подршке, услуге, контакте и како безбедно разговарати. Без имена, процена, упућивања и поступака.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>This day is still ahead. Give a day up to today.</source>
        <translation>Овај дан тек долази. Наведите данашњи или ранији дан.</translation>
    </message>
    <message>
        <source>This day is before the one at &apos;%1&apos;. Check both days.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Овај дан је пре оног у пољу „%1“. Проверите оба дана.</translation>
    </message>
    <message>
        <source>This is less than what stands at &apos;%1&apos;. Check both.</source>
        <translation>Ово је мање од онога у пољу „%1“. Проверите оба.</translation>
    </message>
    <message>
        <source>This is more than what stands at &apos;%1&apos;. Check both.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Ово је више од онога у пољу „%1“. Проверите оба.</translation>
    </message>
    <message>
        <source>What stands at &apos;%1&apos; does not ask for this. Change it there, or empty this.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Оно што стоји у пољу „%1“ ово не тражи. Промените тамо или испразните ово поље.</translation>
    </message>
    <message>
        <source>What stands at &apos;%1&apos; asks for another answer here.</source>
        <extracomment>%1 is the label of another field</extracomment>
        <translation>Оно што стоји у пољу „%1“ овде тражи други одговор.</translation>
    </message>
    <message>
        <source>This year lies after the first contact. Check both of them.</source>
        <translation>Ова година је после првог контакта. Проверите обоје.</translation>
    </message>
    <message>
        <source>It was sent so, and that stays as it was.</source>
        <translation>Тако је послато и тако остаје.</translation>
    </message>
    <message>
        <source>The person is with this colleague already. Choose another.</source>
        <translation>Та особа из тима је већ задужена. Изаберите другу.</translation>
    </message>
    <message>
        <source>This day is before the year of birth. Check both of them.</source>
        <translation>Овај дан је пре године рођења. Проверите обоје.</translation>
    </message>
    <message>
        <source>This day is before the decision. Check both days.</source>
        <translation>Овај дан је пре одлуке. Проверите оба дана.</translation>
    </message>
    <message>
        <source>This belongs to another person already.</source>
        <translation>Ово већ припада другој особи.</translation>
    </message>
    <message>
        <source>For a child, say who was there as its guardian.</source>
        <translation>За дете наведите ко је био присутан као старатељ.</translation>
    </message>
    <message>
        <source>This does not follow the state that is saved. Choose another.</source>
        <translation>Ово не може да уследи после сачуваног стања. Изаберите друго.</translation>
    </message>
    <message>
        <source>This has not the form that is asked for here. No name fits.</source>
        <translation>Ово нема облик који се овде тражи. Име се овде не уписује.</translation>
    </message>
    <message>
        <source>While the danger is immediate, a file is not closed.</source>
        <translation>Док је опасност непосредна, предмет се не затвара.</translation>
    </message>
    <message>
        <source>The person has another bed then. Move the stay instead.</source>
        <translation>Особа тада има други кревет. Уместо тога преместите боравак.</translation>
    </message>
    <message>
        <source>This is the same one. Choose another.</source>
        <translation>Ово је исти запис. Изаберите други.</translation>
    </message>
    <message>
        <source>Others know it already. Choose what is so now.</source>
        <translation>Други то већ знају. Изаберите како је сада.</translation>
    </message>
    <message>
        <source>This does not change any more once it is saved.</source>
        <translation>Ово се после чувања више не мења.</translation>
    </message>
    <message>
        <source>Somebody has nights in this bed then. Choose another day.</source>
        <translation>Неко тада ноћи у овом кревету. Изаберите други дан.</translation>
    </message>
    <message>
        <source>Nobody has tried to reach the person since the last contact.</source>
        <translation>После последњег контакта нико није покушао да дође до особе.</translation>
    </message>
    <message>
        <source>&apos;None&apos; stands beside another answer. Take one of them away.</source>
        <translation>„Ништа“ стоји уз други одговор. Уклоните једно од њих.</translation>
    </message>
    <message>
        <source>This colleague cannot take it over. Choose another.</source>
        <translation>Та особа из тима не може да преузме. Изаберите другу.</translation>
    </message>
    <message>
        <source>Say what was answered when it was asked.</source>
        <translation>Наведите шта је одговорено када је питано.</translation>
    </message>
    <message>
        <source>Choose one: a colleague or an organisation.</source>
        <translation>Изаберите једно: особу из тима или организацију.</translation>
    </message>
    <message>
        <source>That one came later. Choose an earlier one.</source>
        <translation>Тај контакт је био касније. Изаберите ранији.</translation>
    </message>
    <message>
        <source>This organisation is of another kind. Choose one that decides.</source>
        <translation>Ова организација је друге врсте. Изаберите ону која одлучује.</translation>
    </message>
    <message>
        <source>This bed is out of use then. Choose another.</source>
        <translation>Овај кревет тада није у употреби. Изаберите други.</translation>
    </message>
    <message>
        <source>This day lies outside the proceeding. Check the days of both.</source>
        <translation>Овај дан је ван поступка. Проверите дане оба записа.</translation>
    </message>
    <message>
        <source>Somebody stays in this bed. Move the stay first.</source>
        <translation>Неко борави у овом кревету. Најпре преместите боравак.</translation>
    </message>
    <message>
        <source>Somebody has this bed then. Choose another.</source>
        <translation>Неко тада има овај кревет. Изаберите други.</translation>
    </message>
    <message>
        <source>This code would tell who the person is. Choose other words.</source>
        <translation>Ова шифра би открила ко је особа. Изаберите друге речи.</translation>
    </message>
    <message>
        <source>The stay is in this bed already. Choose another.</source>
        <translation>Боравак је већ у овом кревету. Изаберите други.</translation>
    </message>
    <message>
        <source>This is too short to be safe. Make it longer.</source>
        <translation>Ово је прекратко да би било безбедно. Упишите нешто дуже.</translation>
    </message>
    <message>
        <source>This is not known here. Choose another.</source>
        <translation>Ово овде није познато. Изаберите друго.</translation>
    </message>
    <message>
        <source>Choose &apos;Yes&apos; when it is made, or &apos;Prefers not to answer&apos; if the person wants none. Nothing else closes a file with this reason.</source>
        <translation>Изаберите „Да“ када је направљен, или „Не жели да одговори“ ако га особа не жели. Ништа друго не затвара предмет са овим разлогом.</translation>
    </message>
    <message>
        <source>Choose &apos;Yes&apos; if one was made, or &apos;Not known&apos; of a person who cannot be asked any more.</source>
        <translation>Изаберите „Да“ ако је направљен, или „Не зна се“ за особу коју више није могуће питати.</translation>
    </message>
    <message>
        <source>This day is too far ahead: nothing else asks for it until then. Choose an earlier one.</source>
        <translation>Овај дан је предалеко: до тада ништа друго на то не подсећа. Изаберите ранији.</translation>
    </message>
    <message>
        <source>Write the hour, for example 20:00 or 8.30.</source>
        <translation>Упишите време, на пример 20:00 или 8.30.</translation>
    </message>
    <message>
        <source>Nothing is said here yet. Write or choose something, then save.</source>
        <translation>Овде још ништа не пише. Упишите или изаберите нешто, па сачувајте.</translation>
    </message>
    <message>
        <source>Both times are the same. Write two different ones.</source>
        <translation>Оба времена су иста. Упишите два различита.</translation>
    </message>
    <message>
        <source>Write hours from and until, for example 09:00-12:00, 17:00-19:00.</source>
        <translation>Упишите време од и до, на пример 09:00-12:00, 17:00-19:00.</translation>
    </message>
    <message>
        <source>Neither a contact nor a stay is recorded that ends the search so.</source>
        <translation>Нема ни контакта ни боравка којим се тражење тако завршава.</translation>
    </message>
</context>
<context>
    <name>SettingActions</name>
    <message>
        <source>Theme: light</source>
        <translation>Тема: светла</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Тема: тамна</translation>
    </message>
    <message>
        <source>Theme: as the desktop</source>
        <translation>Тема: као на рачунару</translation>
    </message>
    <message>
        <source>Size of the text: %1 %</source>
        <translation>Величина текста: %1 %</translation>
    </message>
    <message>
        <source>How long a revealed name stays</source>
        <translation>Колико дуго остаје откривено име</translation>
    </message>
    <message>
        <source>When the program locks by itself</source>
        <translation>Када се програм сам закључава</translation>
    </message>
    <message>
        <source>Remember where the vault is</source>
        <translation>Памћење места где је сеф</translation>
    </message>
    <message>
        <source>Language: %1</source>
        <translation>Језик: %1</translation>
    </message>
    <message>
        <source>Hide the window when it is behind others</source>
        <translation>Сакриј прозор кад је иза других</translation>
    </message>
    <message>
        <source>bright white day colours look appearance</source>
        <extracomment>other words by which the command box finds &apos;Theme: light&apos;; never shown</extracomment>
        <translation>светло бело дан боје изглед</translation>
    </message>
    <message>
        <source>black night dim colours look appearance</source>
        <extracomment>other words by which the command box finds &apos;Theme: dark&apos;; never shown</extracomment>
        <translation>тамно црно ноћ боје изглед</translation>
    </message>
    <message>
        <source>automatic system colours look appearance</source>
        <extracomment>other words by which the command box finds &apos;Theme: as the desktop&apos;</extracomment>
        <translation>аутоматски систем боје изглед</translation>
    </message>
    <message>
        <source>bigger larger smaller letters font zoom magnify</source>
        <extracomment>other words by which the command box finds the sizes of the text; never shown</extracomment>
        <translation>веће већа мање слова фонт повећај смањи увећај</translation>
    </message>
    <message>
        <source>reveal hide again names seconds after time</source>
        <extracomment>other words by which the command box finds &apos;How long a revealed name stays&apos;</extracomment>
        <translation>откриј сакриј поново имена секунде после време</translation>
    </message>
    <message>
        <source>lock after minutes time idle automatic</source>
        <extracomment>other words by which the command box finds &apos;When the program locks by itself&apos;</extracomment>
        <translation>закључај после минута време мировање аутоматски</translation>
    </message>
    <message>
        <source>cover clock minute focus away</source>
        <extracomment>other words by which the command box finds &apos;Hide the window when it is behind others&apos;</extracomment>
        <translation>покриј сат минут склони</translation>
    </message>
    <message>
        <source>folder place path open start last</source>
        <extracomment>other words by which the command box finds &apos;Remember where the vault is&apos;</extracomment>
        <translation>фасцикла место путања отвори почетак последњи</translation>
    </message>
</context>
<context>
    <name>ShareText</name>
    <message>
        <source>This is a share of another set. Take the sheet that was written now.</source>
        <translation>Ово је део другог комплета. Узмите лист који је сада написан.</translation>
    </message>
    <message>
        <source>A share has sixteen words. Count them on the sheet.</source>
        <translation>Део има шеснаест речи. Пребројте их на листу.</translation>
    </message>
    <message>
        <source>One word differs from the share, or two are exchanged. Compare them one by one.</source>
        <translation>Једна реч се разликује или су две замениле места. Упоредите их једну по једну.</translation>
    </message>
    <message>
        <source>Word %1 is in neither list of words. Look at its spelling.</source>
        <translation>Реч %1 није ни на једном списку речи. Погледајте како је написана.</translation>
    </message>
    <message>
        <source>These shares open nothing here. They belong to another vault, or newer shares have replaced them. Nothing was changed.</source>
        <translation>Ови делови овде ништа не отварају. Припадају другом сефу или су их заменили новији. Ништа није промењено.</translation>
    </message>
    <message>
        <source>These shares were not made together. Look for sheets of the same set.</source>
        <translation>Ови делови нису направљени заједно. Потражите листове истог комплета.</translation>
    </message>
    <message>
        <source>The same share stands here twice. Another one is needed.</source>
        <translation>Исти део овде стоји двапут. Потребан је други.</translation>
    </message>
    <message>
        <source>These are fewer shares than are needed. Add another one.</source>
        <translation>Делова је мање него што треба. Додајте још један.</translation>
    </message>
</context>
<context>
    <name>SharedContactText</name>
    <message>
        <source>May be spoken to: %1.</source>
        <translation>Сме се разговарати са: %1.</translation>
    </message>
    <message>
        <source>Message that may be left: %1.</source>
        <extracomment>a safe contact: what may be said or written where somebody else may find it</extracomment>
        <translation>Порука која сме да се остави: %1.</translation>
    </message>
    <message>
        <source>Language: %1.</source>
        <translation>Језик: %1.</translation>
    </message>
</context>
<context>
    <name>ShelterWords</name>
    <message>
        <source>This bed is taken, held or out of use on one of these nights. Choose another bed, or other days.</source>
        <translation>Овај кревет је заузет, резервисан или ван употребе једне од тих ноћи. Изаберите други кревет или друге дане.</translation>
    </message>
    <message>
        <source>The person already sleeps or is expected in another bed on one of these nights. Move them, or end that stay first.</source>
        <translation>Особа једне од тих ноћи већ спава у другом кревету или је тамо очекују. Прво је преместите или завршите тај боравак.</translation>
    </message>
    <message>
        <source>A stay begins today or earlier. For a day that is still ahead, hold the place.</source>
        <translation>Боравак почиње данас или раније. За дан који тек долази резервишите место.</translation>
    </message>
    <message>
        <source>The day of leaving is not before the first night, and not ahead.</source>
        <translation>Дан одласка није пре прве ноћи и није у будућности.</translation>
    </message>
    <message>
        <source>The planned day of leaving comes after the first night.</source>
        <translation>Планирани дан одласка долази после прве ноћи.</translation>
    </message>
    <message>
        <source>Somebody sleeps there, or it is held, on one of these nights. Move them first.</source>
        <translation>Једне од тих ноћи ту неко спава или је место резервисано. Прво преместите ту особу.</translation>
    </message>
    <message>
        <source>was until %1</source>
        <extracomment>chip of a place: the planned day of leaving has passed</extracomment>
        <translation>било до %1</translation>
    </message>
    <message>
        <source>leaves today</source>
        <translation>одлази данас</translation>
    </message>
    <message>
        <source>leaves %1</source>
        <extracomment>a day of the week, short: &apos;leaves Fri&apos;</extracomment>
        <translation>одлази %1</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Дете</translation>
    </message>
    <message>
        <source>Not registered yet</source>
        <translation>Особа још није уписана</translation>
    </message>
    <message>
        <source>Say who it is</source>
        <translation>Упиши ко је то</translation>
    </message>
    <message>
        <source>night %1</source>
        <extracomment>which night somebody sleeps here, counted from 1</extracomment>
        <translation>%1. ноћ</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>са %1</translation>
    </message>
    <message numerus="yes">
        <source>with %n child(ren)</source>
        <translation>
            <numerusform>са %n дететом</numerusform>
            <numerusform>са %n деце</numerusform>
            <numerusform>са %n деце</numerusform>
        </translation>
    </message>
    <message>
        <source>place held</source>
        <translation>место резервисано</translation>
    </message>
    <message>
        <source>Place held</source>
        <translation>Место резервисано</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>chip of a held place: the time until which it is kept</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>was expected on %1</source>
        <translation>долазак је очекиван %1</translation>
    </message>
    <message>
        <source>Out of use</source>
        <translation>Ван употребе</translation>
    </message>
    <message>
        <source>Free since %1</source>
        <translation>Слободно од %1</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Слободно</translation>
    </message>
    <message>
        <source>Welcome somebody</source>
        <translation>Прими особу</translation>
    </message>
    <message>
        <source>not registered yet</source>
        <translation>особа још није уписана</translation>
    </message>
    <message>
        <source>%1: %2, since %3, goes on</source>
        <extracomment>a stay for screen readers: bed, who, first day, and the day it ends</extracomment>
        <translation>%1: %2, од %3 траје</translation>
    </message>
    <message>
        <source>%1: %2, from %3 until %4</source>
        <translation>%1: %2, од %3 до %4</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ван употребе</translation>
    </message>
    <message>
        <source>%1: out of use</source>
        <translation>%1: ван употребе</translation>
    </message>
    <message numerus="yes">
        <source>child of %n year(s)</source>
        <extracomment>about how many years old a child is; begins a sentence that goes on after a comma</extracomment>
        <translation>
            <numerusform>дете од %n године</numerusform>
            <numerusform>дете од %n године</numerusform>
            <numerusform>дете од %n година</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has passed</source>
        <extracomment>chip of a held place: the time until which it was kept</extracomment>
        <translation>%1 је прошло</translation>
    </message>
    <message>
        <source>hold it longer or release it</source>
        <extracomment>of a held place whose hour or day has passed: what there is to decide</extracomment>
        <translation>продужите резервацију или ослободите место</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) taken or held</source>
        <extracomment>how many places of a house are taken or held: &apos;5 of 6 places taken or held&apos;</extracomment>
        <translation>
            <numerusform>%1 од %n места заузето или резервисано</numerusform>
            <numerusform>%1 од %n места заузето или резервисано</numerusform>
            <numerusform>%1 од %n места заузето или резервисано</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortFormWords</name>
    <message>
        <source>Country</source>
        <translation>Земља</translation>
    </message>
    <message>
        <source>Employer named</source>
        <translation>Послодавац наведен</translation>
    </message>
    <message>
        <source>Who pays for the journey</source>
        <translation>Ко плаћа путовање</translation>
    </message>
    <message>
        <source>Contract seen</source>
        <translation>Увид у уговор</translation>
    </message>
    <message>
        <source>Documents asked for</source>
        <translation>Тражене исправе</translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation>Шта смо саветовали</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Узраст</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последњи пут виђено</translation>
    </message>
    <message>
        <source>Police informed</source>
        <translation>Полиција обавештена</translation>
    </message>
    <message>
        <source>Police informed on</source>
        <translation>Полиција обавештена дана</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Пронађено</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>Пронађено дана</translation>
    </message>
    <message>
        <source>Reunited safely</source>
        <translation>Безбедно враћено</translation>
    </message>
</context>
<context>
    <name>StatementLines</name>
    <message>
        <source>Version %1</source>
        <translation>Верзија %1</translation>
    </message>
    <message>
        <source>%1 Source: %2.</source>
        <extracomment>a rule of law, and what was read for it</extracomment>
        <translation>%1 Извор: %2.</translation>
    </message>
    <message>
        <source>%1 Checked on %2.</source>
        <translation>%1 Проверено %2</translation>
    </message>
    <message>
        <source>%1 Not checked by us yet.</source>
        <translation>%1 Ми то још нисмо проверили.</translation>
    </message>
    <message>
        <source>To be kept: %1</source>
        <translation>Чува се: %1</translation>
    </message>
    <message>
        <source>The length of this deadline is not verified. Ask a lawyer before relying on it.</source>
        <translation>Дужина овог рока није проверена. Питајте адвоката пре него што се на њу ослоните.</translation>
    </message>
    <message>
        <source>Sooner for %1.</source>
        <extracomment>%1 is &apos;a child: within 24 hours&apos;</extracomment>
        <translation>Раније: %1.</translation>
    </message>
</context>
<context>
    <name>StayForms</name>
    <message>
        <source>%1, free until %2</source>
        <extracomment>a bed, and the first night on which it is not free</extracomment>
        <translation>%1, слободан до %2</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Нови боравак</translation>
    </message>
    <message>
        <source>For somebody who has no record yet. Say who it is as soon as the person is registered.</source>
        <translation>За особу која још нема запис. Наведите ко је то чим особа буде уписана.</translation>
    </message>
    <message>
        <source>From now on the person&apos;s accommodation is the house of the bed.</source>
        <translation>Од сада се као смештај особе води кућа у којој је кревет.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Прими</translation>
    </message>
    <message>
        <source>The stay is saved.</source>
        <translation>Боравак је сачуван.</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Кревет</translation>
    </message>
    <message>
        <source>First night</source>
        <translation>Прва ноћ</translation>
    </message>
    <message>
        <source>Leaves on, as planned</source>
        <translation>Планирани одлазак</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Резервиши место</translation>
    </message>
    <message>
        <source>The place is nobody else&apos;s until it is released.</source>
        <translation>Место је заузето док се не ослободи.</translation>
    </message>
    <message>
        <source>Hold the place</source>
        <translation>Резервиши место</translation>
    </message>
    <message>
        <source>The place is held.</source>
        <translation>Место је резервисано.</translation>
    </message>
    <message>
        <source>Held until, time</source>
        <translation>Чува се до, време</translation>
    </message>
    <message>
        <source>For example 20:00.</source>
        <translation>На пример 20:00.</translation>
    </message>
    <message>
        <source>Why it is held</source>
        <translation>Зашто се чува</translation>
    </message>
    <message>
        <source>The person has come</source>
        <translation>Особа је стигла</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Ко је то</translation>
    </message>
    <message>
        <source>Save who it is</source>
        <translation>Сачувај ко је то</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Други дани</translation>
    </message>
    <message>
        <source>Save the days</source>
        <translation>Сачувај дане</translation>
    </message>
    <message>
        <source>The days are saved.</source>
        <translation>Дани су сачувани.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a question about a child: &apos;The child: ZK-2026-0100, room 2&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to another bed</source>
        <translation>Премести у други кревет</translation>
    </message>
    <message>
        <source>%1, now in %2.</source>
        <translation>%1, сада: %2.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Премести</translation>
    </message>
    <message>
        <source>Moved to another bed.</source>
        <translation>Боравак је премештен у други кревет.</translation>
    </message>
    <message>
        <source>To which bed</source>
        <translation>У који кревет</translation>
    </message>
    <message>
        <source>Stays where it is</source>
        <translation>Остаје где јесте</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Дете</translation>
    </message>
    <message>
        <source>End the stay</source>
        <translation>Заврши боравак</translation>
    </message>
    <message>
        <source>%1, %2. Where the person goes is their accommodation from now on.</source>
        <translation>%1, %2. Куда особа оде, то је од сада њен смештај.</translation>
    </message>
    <message>
        <source>The stay has ended.</source>
        <translation>Боравак је завршен.</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Дан одласка</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Leave it empty if nobody said.</source>
        <translation>Оставите празно ако нико није рекао.</translation>
    </message>
    <message>
        <source>Leaves too</source>
        <translation>Одлази и дете</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Остаје овде</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Шта је важно ноћас</translation>
    </message>
    <message>
        <source>%1, %2. Only what the shift must know; no history.</source>
        <translation>%1, %2. Само оно што смена мора да зна; без историје.</translation>
    </message>
    <message>
        <source>Save for tonight</source>
        <translation>Сачувај за ноћас</translation>
    </message>
    <message>
        <source>What matters tonight is saved.</source>
        <translation>Сачувано је шта је важно ноћас.</translation>
    </message>
    <message>
        <source>What the shift must know</source>
        <translation>Шта смена мора да зна</translation>
    </message>
    <message>
        <source>In one word, for the card</source>
        <translation>Једном речју, за картицу</translation>
    </message>
    <message>
        <source>Came at, time</source>
        <translation>Време доласка</translation>
    </message>
    <message>
        <source>For example 20:00. Then the time to the screening is counted by the hour.</source>
        <translation>На пример 20:00. Тада се време до тријаже рачуна по сатима.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <extracomment>above the form of a stay; pseudonym and code</extracomment>
        <translation>За: %1.</translation>
    </message>
    <message>
        <source>%1 is held for the person. The welcome ends that, whichever bed is chosen.</source>
        <translation>%1: место је резервисано за особу. Пријемом резервација престаје, који год кревет да је изабран.</translation>
    </message>
    <message>
        <source>Adult whom this child stays with</source>
        <translation>Одрасла особа уз ово дете</translation>
    </message>
    <message>
        <source>Only if this stay is a child&apos;s. A child who comes along has a stay and a bed of its own: there it is said.</source>
        <translation>Само ако је ово боравак детета. Дете које долази уз одраслу особу има свој боравак и свој кревет: ту се то уписује.</translation>
    </message>
    <message>
        <source>A child who comes along gets a stay and a bed of its own.</source>
        <translation>Дете које долази уз особу добија свој боравак и свој кревет.</translation>
    </message>
    <message>
        <source>For example: somebody looks for the person; medicine; an escort.</source>
        <translation>На пример: неко тражи особу; терапија; пратња.</translation>
    </message>
    <message>
        <source>Only what the shift must know; no history.</source>
        <translation>Само оно што смена мора да зна, без историје.</translation>
    </message>
</context>
<context>
    <name>TaskReason</name>
    <message numerus="yes">
        <source>We are %n day(s) late with this action.</source>
        <translation>
            <numerusform>Каснимо %n дан са овим кораком.</numerusform>
            <numerusform>Каснимо %n дана са овим кораком.</numerusform>
            <numerusform>Каснимо %n дана са овим кораком.</numerusform>
        </translation>
    </message>
    <message>
        <source>An open action of the care plan.</source>
        <translation>Отворен корак из плана подршке.</translation>
    </message>
    <message>
        <source>Recommended by an assessment and still open.</source>
        <translation>Препоручено проценом и још отворено.</translation>
    </message>
    <message>
        <source>Recorded on %1. Ask whether it helped.</source>
        <translation>Уписано %1 Питајте да ли је помогло.</translation>
    </message>
    <message>
        <source>Sent on %1, no answer yet. Call the provider.</source>
        <translation>Послато %1, још нема одговора. Позовите пружаоца.</translation>
    </message>
    <message>
        <source>Searched for since %1. See which safe way is next.</source>
        <translation>Тражи се од %1 Погледајте који је безбедан начин следећи.</translation>
    </message>
    <message>
        <source>A step of the search. Say only what was agreed.</source>
        <translation>Корак тражења. Реците само оно што је договорено.</translation>
    </message>
    <message>
        <source>Explained on %1, not fully understood. Explain again, with an interpreter.</source>
        <translation>Објашњено %1, није сасвим схваћено. Објасните поново, уз преводиоца.</translation>
    </message>
    <message>
        <source>Learned on %1. Tell a lawyer today.</source>
        <translation>Сазнали смо %1 Адвоката обавестите још данас.</translation>
    </message>
    <message>
        <source>The lawyer knows. Check what was done before this day.</source>
        <translation>Адвокат зна. Проверите шта је урађено пре овог дана.</translation>
    </message>
    <message>
        <source>Confirmed on %1. Check that it is still safe.</source>
        <translation>Потврђено %1 Проверите да ли је још безбедно.</translation>
    </message>
    <message>
        <source>Never confirmed. Check it before anybody uses it.</source>
        <translation>Никад потврђено. Проверите пре него што га ико употреби.</translation>
    </message>
    <message>
        <source>Begun on %1 and kept as a draft.</source>
        <translation>Започето %1 и сачувано као нацрт.</translation>
    </message>
    <message>
        <source>Assessed on %1. It is time to look again.</source>
        <translation>Процењено %1 Време је за нову процену.</translation>
    </message>
    <message>
        <source>%1 on %2. It is time to look again.</source>
        <extracomment>level of an assessment, its day</extracomment>
        <translation>%1, дана %2 Време је за нову процену.</translation>
    </message>
    <message>
        <source>Contact on %1. In immediate danger every contact asks for it, the same day.</source>
        <translation>Контакт %1 У непосредној опасности тражи се после сваког контакта, истог дана.</translation>
    </message>
    <message>
        <source>%1 (%2). The assessment before it says little now.</source>
        <extracomment>an event, its day: &apos;Loss of job or housing (3 March 2026). ...&apos;</extracomment>
        <translation>%1 (%2). Ранија процена сада мало говори.</translation>
    </message>
    <message>
        <source>Valid until %1. Ask for a new one.</source>
        <translation>Важи до %1 Затражите нов.</translation>
    </message>
    <message>
        <source>With the employer, and it is the person&apos;s. Plan how to get it back safely.</source>
        <translation>Код послодавца је, а припада особи. Испланирајте како да се безбедно врати.</translation>
    </message>
    <message>
        <source>Requested, and not here yet. Ask again.</source>
        <translation>Затражен је, а још није стигао. Питајте поново.</translation>
    </message>
    <message>
        <source>Missing. Ask for it together.</source>
        <translation>Недостаје. Затражите га заједно.</translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1, in %n day(s).</source>
        <translation>
            <numerusform>Важи до %1, још %n дан.</numerusform>
            <numerusform>Важи до %1, још %n дана.</numerusform>
            <numerusform>Важи до %1, још %n дана.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid until %1. Prepare the request.</source>
        <translation>Важи до %1 Припремите захтев.</translation>
    </message>
    <message>
        <source>It ended on %1, and work still rests on it.</source>
        <translation>Истекла је %1, а рад се још ослања на њу.</translation>
    </message>
    <message>
        <source>It ends on %1, and work still rests on it.</source>
        <translation>Истиче %1, а рад се још ослања на њу.</translation>
    </message>
    <message>
        <source>On %1 by law. Prepare it now.</source>
        <translation>Дана %1 по закону. Припремите на време.</translation>
    </message>
    <message>
        <source>On %1 as far as we know. Check the length with a lawyer.</source>
        <translation>Дана %1, колико знамо. Дужину рока проверите са адвокатом.</translation>
    </message>
    <message>
        <source>Planned for %1. Record how it went.</source>
        <translation>Било заказано за %1 Упишите како је протекло.</translation>
    </message>
    <message>
        <source>On %1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Ask the person whether a woman or a man should lead it.</source>
        <translation>Питајте особу да ли разговор треба да води жена или мушкарац.</translation>
    </message>
    <message>
        <source>Interviewer asked for: %1. See to the interpreter and to who goes along.</source>
        <extracomment>What has to be prepared; %1 is &apos;A woman&apos;, &apos;A man&apos; or &apos;No preference&apos;</extracomment>
        <translation>Тражено да разговор води: %1. Обезбедите преводиоца и проверите ко иде са особом.</translation>
    </message>
    <message>
        <source>On %1. The person need not come. Ask how it went afterwards.</source>
        <translation>Дана %1 Особа не мора да дође. После питајте како је било.</translation>
    </message>
    <message>
        <source>On %1. Agree on who goes along and on what protects there.</source>
        <translation>Дана %1 Договорите ко иде са особом и шта тамо штити.</translation>
    </message>
    <message>
        <source>Open since %1. A result closes it, or a written reason.</source>
        <translation>Обавеза отворена од %1 Затвара се резултатом или писаним разлогом.</translation>
    </message>
    <message>
        <source>Sent on %1, no answer yet.</source>
        <translation>Послато %1, још нема одговора.</translation>
    </message>
    <message>
        <source>Answered on %1: %2. The new outcome is still to be recorded.</source>
        <translation>Одговорено %1 – %2. Нови исход тек треба уписати.</translation>
    </message>
    <message>
        <source>Asked on %1, no answer yet.</source>
        <translation>Питано %1, још нема одговора.</translation>
    </message>
    <message>
        <source>Open since %1; the protection has no last day.</source>
        <translation>Поступак отворен од %1; заштита нема последњи дан.</translation>
    </message>
    <message>
        <source>Open since %1, and nothing protects the person meanwhile.</source>
        <translation>Поступак отворен од %1, а ништа у међувремену не штити особу.</translation>
    </message>
    <message>
        <source>Decided on %1, and it is not recorded that the person knows. Tell them safely and in their language.</source>
        <translation>Одлучено %1, а није уписано да особа зна. Саопштите јој безбедно и на њеном језику.</translation>
    </message>
    <message>
        <source>The report of %1 has no procedure yet.</source>
        <translation>Пријава од %1 још нема поступак.</translation>
    </message>
    <message>
        <source>Received on %1, not sent on yet. Add who it is about, or send it as it is.</source>
        <translation>Примљена %1, још није послата. Додајте особе на које се односи, или је пошаљите овакву.</translation>
    </message>
    <message>
        <source>Sent on %1, no answer yet. Ask, and note the reaction in the report.</source>
        <translation>Послата %1, још нема одговора. Питајте и у пријави упишите реакцију.</translation>
    </message>
    <message>
        <source>The procedure still waits. Prolong it, or find something else.</source>
        <translation>Поступак још чека. Продужите заштиту или нађите другу.</translation>
    </message>
    <message>
        <source>At risk since %1. See what holds now.</source>
        <translation>У ризику од %1 Погледајте шта сада важи.</translation>
    </message>
    <message>
        <source>Agreed when the file was closed on %1.</source>
        <translation>Договорено када је предмет затворен %1</translation>
    </message>
    <message>
        <source>Asked for on %1, no answer yet.</source>
        <translation>Затражено %1, још нема одговора.</translation>
    </message>
    <message>
        <source>Asked for on %1, and nobody answered. Ask again, or ask elsewhere.</source>
        <translation>Затражено %1, без одговора. Затражите поново или на другом месту.</translation>
    </message>
    <message>
        <source>Looked at on %1. Ask the person again, and look again.</source>
        <translation>Размотрено дана %1 Поново питајте особу и поново размотрите.</translation>
    </message>
    <message>
        <source>Nobody has recorded yet what is best for the person.</source>
        <translation>Још није уписано шта је најбоље за особу.</translation>
    </message>
    <message>
        <source>Looked at on %1. Ask the child again, and look again.</source>
        <translation>Размотрено дана %1 Поново питајте дете и поново размотрите.</translation>
    </message>
    <message>
        <source>Nobody has recorded yet what is best for the child.</source>
        <translation>Још није уписано шта је најбоље за дете.</translation>
    </message>
    <message>
        <source>Begun on %1. It ends when the person is ready, never by a day.</source>
        <translation>Започета дана %1 Завршава се када је особа спремна, никада по датуму.</translation>
    </message>
    <message>
        <source>Looked at on %1. Law and practice may have changed.</source>
        <translation>Размотрено %1 Закон и пракса су се можда променили.</translation>
    </message>
    <message>
        <source>About everybody on the report of %1, and nobody has told them yet.</source>
        <translation>О свима из пријаве од %1, а подносиоцу још нико није јавио.</translation>
    </message>
    <message>
        <source>Reported on %1, and nobody has told them yet.</source>
        <translation>Пријављено %1, а подносиоцу још нико није јавио.</translation>
    </message>
    <message>
        <source>Planned, and nobody has said that it took place. Record it or call it off.</source>
        <translation>Планиран је, а није уписано да је обављен. Упишите га или га откажите.</translation>
    </message>
    <message>
        <source>Planned. See who comes along, and which languages are spoken there.</source>
        <translation>Планиран је. Проверите ко још иде и који се језици тамо говоре.</translation>
    </message>
    <message>
        <source>Agreed at the visit on %1, and not marked as done.</source>
        <translation>Договорено на терену %1, а није означено као урађено.</translation>
    </message>
    <message>
        <source>Agreed at the contact on %1. Do not call back: it is not safe. Wait for the next call.</source>
        <translation>Договорено при контакту %1 Не узвраћајте позив: није безбедно. Сачекајте следећи позив.</translation>
    </message>
    <message>
        <source>Agreed at the contact on %1. Look first whether calling back is safe.</source>
        <translation>Договорено при контакту %1 Прво проверите да ли је безбедно узвратити позив.</translation>
    </message>
    <message>
        <source>Admitted on %1, not screened yet. It shows what to ask for.</source>
        <translation>Пријем %1, тријажа још није урађена. Она показује шта треба затражити.</translation>
    </message>
    <message>
        <source>Met on %1, not screened yet. It shows what to ask for.</source>
        <translation>Први контакт %1, тријажа још није урађена. Она показује шта треба затражити.</translation>
    </message>
    <message>
        <source>Called on %1, and it is not recorded that the police know. Inform them.</source>
        <translation>Позив %1, није уписано да полиција зна. Обавестите је.</translation>
    </message>
    <message>
        <source>Called on %1, not found yet. Ask the caller and the police again.</source>
        <translation>Позив %1, дете још није пронађено. Поново питајте особу која је звала и полицију.</translation>
    </message>
    <message>
        <source>Since %1, and nobody has said what it is.</source>
        <translation>Од %1, и нико још није рекао шта је то.</translation>
    </message>
    <message>
        <source>Since %1. Keep longer, hold or erase: nothing is erased by itself.</source>
        <translation>Од %1 Чувајте дуже, задржите или обришите: ништа се не брише само од себе.</translation>
    </message>
    <message>
        <source>The next step of the pathway &apos;%1&apos;.</source>
        <translation>Следећи корак на путу заштите „%1“.</translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message>
        <source>Assess again</source>
        <translation>Поновна процена</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>План подршке</translation>
    </message>
    <message>
        <source>Ask how it went</source>
        <translation>Питати како је прошло</translation>
    </message>
    <message>
        <source>Referral without answer</source>
        <translation>Упућивање без одговора</translation>
    </message>
    <message>
        <source>Consent ends</source>
        <translation>Сагласност истиче</translation>
    </message>
    <message>
        <source>Document expires</source>
        <translation>Документ истиче</translation>
    </message>
    <message>
        <source>Pathway</source>
        <translation>Пут заштите</translation>
    </message>
    <message>
        <source>Confirm the safe contact</source>
        <translation>Потврдити безбедан контакт</translation>
    </message>
    <message>
        <source>Finish the assessment</source>
        <translation>Завршити процену</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What is due and about what: &apos;Care plan: Legal aid&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Процени</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Упиши</translation>
    </message>
    <message>
        <source>Follow up</source>
        <translation>Прати</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>Обнови</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Потврди</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Legal deadline</source>
        <translation>Законски рок</translation>
    </message>
    <message>
        <source>Try to find the person</source>
        <translation>Покушати да се особа пронађе</translation>
    </message>
    <message>
        <source>Ask about the person</source>
        <translation>Распитати се о особи</translation>
    </message>
    <message>
        <source>Explain the rights again</source>
        <translation>Поново објаснити права</translation>
    </message>
    <message>
        <source>Removal is threatened</source>
        <translation>Прети удаљење</translation>
    </message>
    <message>
        <source>Must follow</source>
        <translation>Мора да уследи</translation>
    </message>
    <message>
        <source>Ask the Centre</source>
        <translation>Питати Центар</translation>
    </message>
    <message>
        <source>Waits without protection</source>
        <translation>Чека без заштите</translation>
    </message>
    <message>
        <source>Protection ends</source>
        <translation>Заштита истиче</translation>
    </message>
    <message>
        <source>Person at risk: look again</source>
        <translation>Лице у ризику: поново размотрити</translation>
    </message>
    <message>
        <source>Contact after closing</source>
        <translation>Контакт после затварања</translation>
    </message>
    <message>
        <source>Guarantee without answer</source>
        <translation>Гаранција без одговора</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Размотри</translation>
    </message>
    <message>
        <source>Feedback was promised</source>
        <translation>Обећана повратна информација</translation>
    </message>
    <message>
        <source>After a visit</source>
        <translation>После терена</translation>
    </message>
    <message>
        <source>Representation expires</source>
        <translation>Заступање истиче</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Accommodation without answer</source>
        <translation>Смештај без одговора</translation>
    </message>
    <message>
        <source>Country of origin: look again</source>
        <translation>Земља порекла: поново размотрити</translation>
    </message>
    <message>
        <source>Get the document</source>
        <translation>Прибавити документ</translation>
    </message>
    <message>
        <source>Report without a procedure</source>
        <translation>Пријава без поступка</translation>
    </message>
    <message>
        <source>Carry out</source>
        <translation>Спроведи</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Питај опет</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Питај</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почни</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Продужи</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>Предузми</translation>
    </message>
    <message>
        <source>Act</source>
        <translation>Поступи</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Објасни</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Заштити</translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation>Рочиште</translation>
    </message>
    <message>
        <source>Phase of the plan: look again</source>
        <translation>Фаза плана: поново размотрити</translation>
    </message>
    <message>
        <source>Look at it together</source>
        <translation>Заједно размотрити</translation>
    </message>
    <message numerus="yes">
        <source>%n people, in common: %1</source>
        <extracomment>several people, and what they share: &apos;3 people, in common: employer&apos;</extracomment>
        <translation>
            <numerusform>%n особа, заједничко: %1</numerusform>
            <numerusform>%n особе, заједничко: %1</numerusform>
            <numerusform>%n особа, заједничко: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Погледај</translation>
    </message>
    <message>
        <source>End of keeping</source>
        <translation>Крај чувања</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>how many are past their length of keeping</extracomment>
        <translation>
            <numerusform>%n предмет</numerusform>
            <numerusform>%n предмета</numerusform>
            <numerusform>%n предмета</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Одлучи</translation>
    </message>
    <message>
        <source>Next contact agreed</source>
        <translation>Договорен следећи контакт</translation>
    </message>
    <message>
        <source>Screen after coming</source>
        <translation>Урадити тријажу по доласку</translation>
    </message>
    <message>
        <source>Missing child</source>
        <translation>Нестало дете</translation>
    </message>
    <message>
        <source>Tell the person the decision</source>
        <translation>Саопштити особи одлуку</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Излазак на терен</translation>
    </message>
    <message>
        <source>Does it still protect: %1</source>
        <extracomment>a measure of protection that has no last day</extracomment>
        <translation>Да ли још штити: %1</translation>
    </message>
    <message>
        <source>Complaint or request for review</source>
        <translation>Притужба или захтев за преиспитивање</translation>
    </message>
    <message>
        <source>Protection without a last day</source>
        <translation>Заштита без последњег дана</translation>
    </message>
    <message>
        <source>Report with nobody on it</source>
        <translation>Пријава без иједне особе</translation>
    </message>
    <message>
        <source>%1 does this.</source>
        <extracomment>a task and the colleague who does it</extracomment>
        <translation>Ово ради %1.</translation>
    </message>
    <message>
        <source>A case worker or a coordinator does this.</source>
        <translation>Ово ради стручна особа или координација.</translation>
    </message>
    <message>
        <source>Close the duty</source>
        <translation>Затвори обавезу</translation>
    </message>
    <message>
        <source>Give feedback</source>
        <translation>Јави исход</translation>
    </message>
    <message>
        <source>Tell the person</source>
        <translation>Обавести особу</translation>
    </message>
</context>
<context>
    <name>TimelinePlace</name>
    <message>
        <source>Reports</source>
        <translation>Пријаве</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Процене</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Упућивања</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>План подршке</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуге</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Путеви заштите</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Changes of the record</source>
        <translation>Промене записа</translation>
    </message>
    <message numerus="yes">
        <source>  ·  %n minute(s)</source>
        <translation>
            <numerusform>  ·  %n минут</numerusform>
            <numerusform>  ·  %n минута</numerusform>
            <numerusform>  ·  %n минута</numerusform>
        </translation>
    </message>
    <message>
        <source>Consent given: %1</source>
        <translation>Сагласност дата: %1</translation>
    </message>
    <message>
        <source>Consent withdrawn: %1</source>
        <translation>Сагласност повучена: %1</translation>
    </message>
    <message>
        <source>Consent not given: %1</source>
        <translation>Сагласност није дата: %1</translation>
    </message>
    <message>
        <source>Step left out: %1</source>
        <translation>Корак изостављен: %1</translation>
    </message>
    <message>
        <source>Step done: %1</source>
        <translation>Корак урађен: %1</translation>
    </message>
    <message>
        <source>Service given: %1</source>
        <translation>Услуга пружена: %1</translation>
    </message>
    <message>
        <source>Service recorded: %1</source>
        <translation>Услуга уписана: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Referral sent: %1</source>
        <translation>Упућивање послато: %1</translation>
    </message>
    <message>
        <source>Referral accepted: %1</source>
        <translation>Упућивање прихваћено: %1</translation>
    </message>
    <message>
        <source>Referral declined by the provider: %1</source>
        <translation>Пружалац није прихватио упућивање: %1</translation>
    </message>
    <message>
        <source>Referral completed: %1</source>
        <translation>Упућивање завршено: %1</translation>
    </message>
    <message>
        <source>Referral: %1</source>
        <translation>Упућивање: %1</translation>
    </message>
    <message>
        <source>Pathway begun: %1</source>
        <translation>Пут заштите започет: %1</translation>
    </message>
    <message>
        <source>Pathway ended: %1</source>
        <translation>Пут заштите завршен: %1</translation>
    </message>
    <message>
        <source>Record created</source>
        <translation>Запис отворен</translation>
    </message>
    <message>
        <source>Category changed to: %1</source>
        <translation>Категорија промењена у: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Сада: %1</translation>
    </message>
    <message>
        <source>Responsible worker changed</source>
        <translation>Промењена задужена особа</translation>
    </message>
    <message>
        <source>Helpline</source>
        <translation>СОС телефон</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Пријаве</translation>
    </message>
    <message>
        <source>Helpline: %1</source>
        <translation>СОС телефон: %1</translation>
    </message>
    <message>
        <source>Report of suspected trafficking sent on</source>
        <translation>Пријава сумње на трговину људима послата</translation>
    </message>
    <message>
        <source>Report of suspected trafficking</source>
        <translation>Пријава сумње на трговину људима</translation>
    </message>
    <message>
        <source>Report of suspected trafficking: %1</source>
        <translation>Пријава сумње на трговину људима: %1</translation>
    </message>
    <message>
        <source>Identification procedure</source>
        <translation>Поступак идентификације</translation>
    </message>
    <message>
        <source>What follows a decision</source>
        <translation>Шта следи после одлуке</translation>
    </message>
    <message>
        <source>Contacts with the Centre</source>
        <translation>Контакти са Центром</translation>
    </message>
    <message>
        <source>Talks about rights</source>
        <translation>Разговори о правима</translation>
    </message>
    <message>
        <source>Protection while waiting</source>
        <translation>Заштита током чекања</translation>
    </message>
    <message>
        <source>Protection as a person at risk</source>
        <translation>Заштита лица у ризику</translation>
    </message>
    <message>
        <source>Search for the person</source>
        <translation>Тражење особе</translation>
    </message>
    <message>
        <source>Closing and after</source>
        <translation>Затварање и после њега</translation>
    </message>
    <message>
        <source>Contact: %1, %2</source>
        <translation>Контакт: %1, %2</translation>
    </message>
    <message>
        <source>Interviews</source>
        <translation>Разговори</translation>
    </message>
    <message>
        <source>Legal representation</source>
        <translation>Правно заступање</translation>
    </message>
    <message>
        <source>Requests for accommodation</source>
        <translation>Захтеви за смештај</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Зависни положај</translation>
    </message>
    <message>
        <source>Labour rights or exploitation</source>
        <translation>Радна права или експлоатација</translation>
    </message>
    <message>
        <source>Threats of return or removal</source>
        <translation>Претње враћањем или удаљењем</translation>
    </message>
    <message>
        <source>Obstacles at institutions</source>
        <translation>Препреке у институцијама</translation>
    </message>
    <message>
        <source>Phases of the plan</source>
        <translation>Фазе плана</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>Рочишта</translation>
    </message>
    <message>
        <source>Events that ask for a new assessment</source>
        <translation>Догађаји после којих треба нова процена</translation>
    </message>
    <message>
        <source>Happened: %1</source>
        <translation>Догодило се: %1</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребе</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Циљеви</translation>
    </message>
    <message>
        <source>Special guarantees</source>
        <translation>Посебне гаранције</translation>
    </message>
    <message>
        <source>Vulnerabilities</source>
        <translation>Рањивости</translation>
    </message>
    <message>
        <source>Country of origin</source>
        <translation>Земља порекла</translation>
    </message>
    <message>
        <source>Steps and duties not met</source>
        <translation>Неиспуњени кораци и обавезе</translation>
    </message>
    <message>
        <source>Goal reached: %1</source>
        <translation>Циљ остварен: %1</translation>
    </message>
    <message>
        <source>Goal set: %1</source>
        <translation>Циљ постављен: %1</translation>
    </message>
    <message>
        <source>Need met: %1</source>
        <translation>Потреба задовољена: %1</translation>
    </message>
    <message>
        <source>Need closed: %1, %2</source>
        <translation>Потреба затворена: %1, %2</translation>
    </message>
    <message>
        <source>Need noted: %1</source>
        <translation>Потреба уочена: %1</translation>
    </message>
    <message>
        <source>Stays in the shelter</source>
        <translation>Боравци у склоништу</translation>
    </message>
    <message>
        <source>Moved to another bed: %1</source>
        <translation>Премештај у други кревет: %1</translation>
    </message>
    <message>
        <source>Stay ended: %1</source>
        <translation>Боравак завршен: %1</translation>
    </message>
    <message>
        <source>Stay ended: %1, then: %2</source>
        <translation>Боравак завршен: %1, затим: %2</translation>
    </message>
    <message>
        <source>Stay begun: %1</source>
        <translation>Боравак почео: %1</translation>
    </message>
    <message>
        <source>Complaints that nobody decides</source>
        <translation>Притужбе због ћутања</translation>
    </message>
    <message>
        <source>Document: %1 (%2)</source>
        <extracomment>a kind of document, and where it is: &apos;Document: Passport (with the employer)&apos;</extracomment>
        <translation>Документ: %1 (%2)</translation>
    </message>
    <message>
        <source>Requests for review</source>
        <translation>Захтеви за преиспитивање</translation>
    </message>
    <message>
        <source>Where the person stays is not known any more</source>
        <translation>Више се не зна где особа борави</translation>
    </message>
    <message>
        <source>Stays now: %1</source>
        <translation>Сада борави: %1</translation>
    </message>
</context>
<context>
    <name>TutorialWords</name>
    <message>
        <source>Find a person</source>
        <translation>Пронађите особу</translation>
    </message>
    <message>
        <source>Press Ctrl+2 for People. Go down the list with the arrows and open somebody with Enter. Names stay hidden.</source>
        <translation>Притисните Ctrl+2 за Особе. Стрелицама идите низ списак и отворите некога тастером Enter. Имена остају скривена.</translation>
    </message>
    <message>
        <source>Read the safe contact</source>
        <translation>Прочитајте безбедан контакт</translation>
    </message>
    <message>
        <source>Reveal a name</source>
        <translation>Откријте име</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Упишите контакт</translation>
    </message>
    <message>
        <source>Assess immediate safety</source>
        <translation>Процените непосредну безбедност</translation>
    </message>
    <message>
        <source>Add an action to the care plan</source>
        <translation>Додајте корак у план подршке</translation>
    </message>
    <message>
        <source>Look at Today</source>
        <translation>Погледајте Данас</translation>
    </message>
    <message>
        <source>Press Ctrl+1. What the records ask for stands here by itself, with the reason.</source>
        <translation>Притисните Ctrl+1. Оно што записи траже стоји овде само, са разлогом.</translation>
    </message>
    <message>
        <source>Hide, then lock</source>
        <translation>Сакријте, па закључајте</translation>
    </message>
    <message>
        <source>Make a copy</source>
        <translation>Направите копију</translation>
    </message>
    <message>
        <source>Press C, or Record contact. Fill in how and whether it was safe to talk, then save with Ctrl+Enter.</source>
        <translation>Притисните Ц или „Упиши контакт“. Упишите како и да ли је било безбедно разговарати, па сачувајте са Ctrl+Enter.</translation>
    </message>
    <message>
        <source>With a person open, press Ctrl+K, type Immediate safety and press Enter. Answer with the digits that stand before the answers; Not asked is a full answer. Complete with Ctrl+Enter.</source>
        <translation>Док је нека особа отворена, притисните Ctrl+K, упишите Непосредна безбедност и притисните Enter. Одговарајте цифрама које стоје испред одговора; „Није питано“ је потпун одговор. Завршите тастерима Ctrl+Enter.</translation>
    </message>
    <message>
        <source>With a person open, press T, or choose Add action in Care plan: who does what, until when. Save with Ctrl+Enter. A plan without needs begins with a need. What an assessment put there by itself does not count here.</source>
        <translation>Док је нека особа отворена, притисните Т или у Плану подршке изаберите „Додај корак“: ко ради шта и до када. Сачувајте са Ctrl+Enter. План без потреба почиње потребом. Оно што је процена сама додала у план овде се не рачуна.</translation>
    </message>
    <message>
        <source>Press Ctrl+K, type backup and open Go to backup and restore with Enter. Then press Make the copy, or Ctrl+Enter. It is read back and checked before it counts.</source>
        <translation>Притисните Ctrl+K, упишите копију и тастером Enter отворите „Иди на копију и враћање“. Затим притисните „Направи копију“ или Ctrl+Enter. Копија се поново чита и проверава пре него што се рачуна.</translation>
    </message>
    <message>
        <source>Ctrl+H covers the window with a clock. After a second any key but Esc and Ctrl+H brings it back, for 30 seconds. Ctrl+L locks. Unlock again; for the demonstration the page shows how.</source>
        <translation>Ctrl+H покрива прозор сатом. После једне секунде враћа га било који тастер осим Esc и Ctrl+H, у року од 30 секунди. Ctrl+L закључава. Поново откључајте; за вежбу страна показује како.</translation>
    </message>
    <message>
        <source>With a person open, go to the section Contacts, safety with the arrows. Press Ctrl+K, type Agreed ways and press Enter: how, when and through whom this person may be reached, and what must never be said. Read it before every call. Where nothing is recorded, try somebody else.</source>
        <translation>Док је нека особа отворена, стрелицама пређите на одељак Безбедан контакт. Притисните Ctrl+K, упишите „Договорени начини“ и притисните Enter: како, када и преко кога се може доћи до особе и шта никада не сме да се каже. Прочитајте их пре сваког позива. Где ништа није уписано, отворите неку другу особу.</translation>
    </message>
    <message>
        <source>With a person open, press Alt+R. The name hides again by itself, and the journal notes that you saw it. Where a name must not be said, that stands in its place.</source>
        <translation>Док је нека особа отворена, притисните Alt+R. Име се само поново сакрије, а дневник бележи да сте га видели. Где име не сме да се изговори, то пише уместо њега.</translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message>
        <source>%1 Undo takes back all of it: %2.</source>
        <extracomment>%1 says what was saved; %2 lists every kind of record that was saved with it</extracomment>
        <translation>%1 Поништавање обухвата све: %2.</translation>
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
            <numerusform>%1 Поништавање обухвата све (%n запис).</numerusform>
            <numerusform>%1 Поништавање обухвата све (%n записа).</numerusform>
            <numerusform>%1 Поништавање обухвата све (%n записа).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnreadCard</name>
    <message>
        <source>What is kept here could not be read.</source>
        <translation>Оно што се овде чува није могло да се прочита.</translation>
    </message>
    <message>
        <source>Nothing is shown, so that nothing is written over it. Open the section again.</source>
        <translation>Ништа се не приказује, да се преко тога ништа не би уписало. Поново отворите овај део.</translation>
    </message>
</context>
<context>
    <name>VulnerabilityCard</name>
    <message>
        <source>Vulnerabilities</source>
        <translation>Рањивости</translation>
    </message>
    <message>
        <source>Note a vulnerability</source>
        <translation>Упиши рањивост</translation>
    </message>
    <message>
        <source>None is known. What is noted here, with how it is known, is the basis of special guarantees.</source>
        <translation>Није позната ниједна. Оно што се овде упише, и како се зна, основ је за посебне гаранције.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Nobody has noted yet how this is known.</source>
        <translation>Још није уписано како се то зна.</translation>
    </message>
    <message>
        <source>Say how</source>
        <translation>Наведи како</translation>
    </message>
    <message>
        <source>screening of %1</source>
        <translation>тријажа од %1</translation>
    </message>
    <message>
        <source>Vulnerability</source>
        <translation>Рањивост</translation>
    </message>
    <message>
        <source>What asks for special care, since when it is known, and from where.</source>
        <translation>Шта тражи посебну пажњу, од када се зна и одакле.</translation>
    </message>
    <message>
        <source>Save the vulnerability</source>
        <translation>Сачувај рањивост</translation>
    </message>
    <message>
        <source>The vulnerability is saved.</source>
        <translation>Рањивост је сачувана.</translation>
    </message>
    <message>
        <source>What makes the person vulnerable</source>
        <translation>Шта особу чини рањивом</translation>
    </message>
    <message>
        <source>Known since</source>
        <translation>Зна се од</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Одакле знамо</translation>
    </message>
    <message>
        <source>Raised by the screening of</source>
        <translation>Показала тријажа од</translation>
    </message>
    <message>
        <source>What was said or seen, and the paper that says it</source>
        <translation>Шта је речено или виђено и документ који то каже</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Како особа то види</translation>
    </message>
</context>
<context>
    <name>WhoWords</name>
    <message>
        <source>Woman or girl</source>
        <translation>Жена или девојчица</translation>
    </message>
    <message>
        <source>Man or boy</source>
        <translation>Мушкарац или дечак</translation>
    </message>
    <message>
        <source>Girl, born %1</source>
        <translation>Девојчица, рођена %1</translation>
    </message>
    <message>
        <source>Boy, born %1</source>
        <translation>Дечак, рођен %1</translation>
    </message>
    <message>
        <source>Child, born %1</source>
        <translation>Дете, рођено %1</translation>
    </message>
    <message>
        <source>Woman, born %1</source>
        <translation>Жена, рођена %1</translation>
    </message>
    <message>
        <source>Man, born %1</source>
        <translation>Мушкарац, рођен %1</translation>
    </message>
    <message>
        <source>Person, born %1</source>
        <translation>Особа, рођена %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>an estimated year of birth: &apos;Woman, born about 1998&apos;</extracomment>
        <translation>око %1</translation>
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
            <numerusform>касни %n дан</numerusform>
            <numerusform>касни %n дана</numerusform>
            <numerusform>касни %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>today</source>
        <translation>данас</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>сутра</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>keep-latin: pattern of a day within the next week</extracomment>
        <translation>ddd d. M.</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation>Није процењено</translation>
    </message>
    <message>
        <source>Low risk</source>
        <translation>Низак ризик</translation>
    </message>
    <message>
        <source>Medium risk</source>
        <translation>Средњи ризик</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Висок ризик</translation>
    </message>
    <message>
        <source>Immediate danger</source>
        <translation>Непосредна опасност</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>no day noted</source>
        <translation>дан није уписан</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n бајт</numerusform>
            <numerusform>%n бајта</numerusform>
            <numerusform>%n бајтова</numerusform>
        </translation>
    </message>
    <message>
        <source>Made with a definition that is not on this laptop.</source>
        <translation>Направљено према дефиницији које нема на овом рачунару.</translation>
    </message>
</context>
<context>
    <name>zaklon::desktop::Application</name>
    <message>
        <source>This is the demonstration.</source>
        <translation>Ово је вежба.</translation>
    </message>
    <message>
        <source>Preparing the demonstration</source>
        <translation>Припрема вежбе</translation>
    </message>
    <message>
        <source>People are being invented. This happens once.</source>
        <translation>Особе се измишљају. То се ради само једном.</translation>
    </message>
    <message>
        <source>User name: %1. Passphrase: %2</source>
        <translation>Корисничко име: %1. Лозинка: %2</translation>
    </message>
    <message>
        <source>User name: %1. Passphrase, unless it was changed: %2</source>
        <translation>Корисничко име: %1. Лозинка, ако није промењена: %2</translation>
    </message>
</context>
<context>
    <name>zaklon::desktop::Guidance</name>
    <message>
        <source>The first day waits for you: Ctrl+K, tutorial.</source>
        <translation>Први дан вас чека: Ctrl+K, водич.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AddColleaguePanel</name>
    <message>
        <source>A new colleague</source>
        <translation>Нова особа у тиму</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Дај приступ</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Корисничко име</translation>
    </message>
    <message>
        <source>Typed at every unlock; never given to anybody else later.</source>
        <translation>Куца се при сваком откључавању; касније се не даје ником другом.</translation>
    </message>
    <message>
        <source>Name shown to colleagues</source>
        <translation>Име које види тим</translation>
    </message>
    <message>
        <source>Type a user name.</source>
        <translation>Упишите корисничко име.</translation>
    </message>
    <message>
        <source>Somebody has or had this user name. Choose another one.</source>
        <translation>Неко има или је имао ово корисничко име. Изаберите друго.</translation>
    </message>
    <message>
        <source>All places for colleagues are taken. End somebody&apos;s access first.</source>
        <translation>Сва места у тиму су заузета. Најпре некоме укините приступ.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Tell the first passphrase in person. Your colleague chooses another one at the first unlock.</source>
        <translation>Прву лозинку реците лично. При првом откључавању особа бира другу.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AdvocacyList</name>
    <message>
        <source>Proposals</source>
        <translation>Предлози</translation>
    </message>
    <message>
        <source>Note a proposal</source>
        <translation>Упиши предлог</translation>
    </message>
    <message>
        <source>Save the proposal</source>
        <translation>Сачувај предлог</translation>
    </message>
    <message>
        <source>The proposal is saved.</source>
        <translation>Предлог је сачуван.</translation>
    </message>
    <message>
        <source>No proposal is noted yet</source>
        <translation>Још нема уписаног предлога</translation>
    </message>
    <message>
        <source>What many people meet can be changed for all of them. Nobody is named here.</source>
        <translation>Оно на шта наилазе многе особе може да се промени за све. Овде се нико не именује.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Предлог</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>people: %1, obstacles: %2, duties not met: %3</source>
        <translation>особе: %1, препреке: %2, неиспуњене обавезе: %3</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>У неколико речи</translation>
    </message>
    <message>
        <source>Nobody&apos;s name.</source>
        <translation>Без ичијег имена.</translation>
    </message>
    <message>
        <source>Which law or rule</source>
        <translation>Који закон или пропис</translation>
    </message>
    <message>
        <source>What should change, and how</source>
        <translation>Шта треба променити, и како</translation>
    </message>
    <message>
        <source>Noted on</source>
        <translation>Уписано дана</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>Написано дана</translation>
    </message>
    <message>
        <source>To which kind of institution</source>
        <translation>Којој врсти институције</translation>
    </message>
    <message>
        <source>Which one exactly</source>
        <translation>Која тачно</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Поднето дана</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Одговорено дана</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>Шта је одговорено</translation>
    </message>
    <message>
        <source>They are counted by what was noted of institutions, never listed.</source>
        <translation>Броје се по ономе што је уписано о институцијама, никада се не набрајају.</translation>
    </message>
    <message>
        <source>Obstacles of these kinds</source>
        <translation>Препреке ових врста</translation>
    </message>
    <message>
        <source>Duties that were not met</source>
        <translation>Обавезе које нису испуњене</translation>
    </message>
    <message>
        <source>Only at these institutions</source>
        <translation>Само у овим институцијама</translation>
    </message>
    <message>
        <source>Behind it: %1</source>
        <translation>Иза њега: %1</translation>
    </message>
    <message>
        <source>What it concerns, and what stands behind it</source>
        <translation>На шта се односи и шта стоји иза тога</translation>
    </message>
    <message>
        <source>What stands behind it</source>
        <translation>Шта стоји иза тога</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AnswerFiles</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Print for the person</source>
        <translation>Одштампај за особу</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AppointmentDialog</name>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>With the word to come back by</source>
        <translation>Са кодом за повратак</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>Appointment card</source>
        <translation>Картица за термин</translation>
    </message>
    <message>
        <source>For example 10:30.</source>
        <translation>На пример 10:30.</translation>
    </message>
    <message>
        <source>Place, as the person wants to call it</source>
        <translation>Место, како особа жели да га назове</translation>
    </message>
    <message>
        <source>Nothing that says who we are. Empty: the person knows where.</source>
        <translation>Ништа што говори ко смо. Празно: особа зна где.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>Упишите дан.</translation>
    </message>
    <message>
        <source>Type hours and minutes, for example 10:30.</source>
        <translation>Упишите сате и минуте, на пример 10:30.</translation>
    </message>
    <message>
        <source>The card is saved. Print it, then delete the file.</source>
        <translation>Картица је сачувана. Одштампајте је, па обришите датотеку.</translation>
    </message>
    <message>
        <source>Only what stands here comes on the paper: no name, no code, no organisation. Ask first whether carrying it is safe.</source>
        <translation>На папир долази само оно што овде стоји: ни име, ни шифра, ни организација. Најпре питајте да ли је безбедно носити га.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AskedFormsLine</name>
    <message>
        <source>The results ask for this next.</source>
        <translation>Резултати траже још ово.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AssessmentForm</name>
    <message>
        <source>answered %1 of %2</source>
        <translation>одговорено %1 од %2</translation>
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
        <translation>Оно што се одговара речима поверљиво је и сада се овде не приказује.</translation>
    </message>
    <message>
        <source>Hide how to ask</source>
        <translation>Сакриј како питати</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Како питати</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AssessmentList</name>
    <message>
        <source>Not assessed yet</source>
        <translation>Још није процењено</translation>
    </message>
    <message>
        <source>An assessment shows what to do first. Not asked is a full answer.</source>
        <translation>Процена показује шта најпре урадити. Није питано јесте потпун одговор.</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Процене</translation>
    </message>
    <message>
        <source>Questionnaire</source>
        <translation>Упитник</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Када, ко</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Резултат</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AssessmentStarts</name>
    <message>
        <source>Begin:</source>
        <extracomment>before the buttons that each begin one questionnaire</extracomment>
        <translation>Почни:</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Почни: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttachDialog</name>
    <message>
        <source>Attach a file</source>
        <translation>Приложи датотеку</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Датотека</translation>
    </message>
    <message>
        <source>Attach</source>
        <translation>Приложи</translation>
    </message>
    <message>
        <source>The file is attached.</source>
        <translation>Датотека је приложена.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttachmentList</name>
    <message>
        <source>No file is attached.</source>
        <translation>Ниједна датотека није приложена.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложи датотеку…</translation>
    </message>
    <message>
        <source>Attached files</source>
        <translation>Приложене датотеке</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttachmentViewer</name>
    <message>
        <source>attached on %1</source>
        <translation>приложено %1</translation>
    </message>
    <message>
        <source>The file goes for good, and no Undo brings it back. That it was here stays in the history.</source>
        <translation>Датотека се брише заувек и не може да се врати. У историји остаје да је била овде.</translation>
    </message>
    <message>
        <source>Your access does not include attached files.</source>
        <translation>Ваш приступ не обухвата приложене датотеке.</translation>
    </message>
    <message>
        <source>A PDF is not shown inside Zaklon: its reader would be a foreign program beside the keys. Save a copy to read it, and delete the copy afterwards.</source>
        <translation>PDF се не приказује у Заклону: програм за читање био би стран програм поред кључева. Да бисте га прочитали, сачувајте копију и после је обришите.</translation>
    </message>
    <message>
        <source>The picture cannot be shown. Save a copy to look at it.</source>
        <translation>Слика не може да се прикаже. Сачувајте копију да бисте је погледали.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Слика</translation>
    </message>
    <message>
        <source>Picture: larger</source>
        <translation>Слика: већа</translation>
    </message>
    <message>
        <source>Picture: smaller</source>
        <translation>Слика: мања</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Уклони…</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сачувај копију…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Remove it for good</source>
        <translation>Уклони заувек</translation>
    </message>
    <message>
        <source>The file is removed.</source>
        <translation>Датотека је уклоњена.</translation>
    </message>
    <message>
        <source>The file is being opened.</source>
        <translation>Датотека се отвара.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::AttemptMarks</name>
    <message>
        <source>No attempt yet</source>
        <translation>Још нема покушаја</translation>
    </message>
    <message>
        <source>Last attempts: %1</source>
        <translation>Последњи покушаји: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BackupPage</name>
    <message>
        <source>Make a copy</source>
        <translation>Направи копију</translation>
    </message>
    <message>
        <source>Check a copy</source>
        <translation>Провери копију</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Шта да се уради</translation>
    </message>
    <message>
        <source>Backup and restore</source>
        <translation>Копија и враћање</translation>
    </message>
    <message>
        <source>End of keeping</source>
        <translation>Крај чувања</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BarCard</name>
    <message>
        <source>Nothing was counted in this period.</source>
        <translation>У овом периоду ништа није избројано.</translation>
    </message>
    <message>
        <source>%1 of %2; all stand in the table.</source>
        <translation>%1 од %2; сви стоје у табели.</translation>
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
        <translation>Особа је стигла</translation>
    </message>
    <message>
        <source>Move to another bed</source>
        <translation>Премести у други кревет</translation>
    </message>
    <message>
        <source>Change the days</source>
        <translation>Промени дане</translation>
    </message>
    <message>
        <source>What matters tonight</source>
        <translation>Шта је важно ноћас</translation>
    </message>
    <message>
        <source>Release the place</source>
        <translation>Ослободи место</translation>
    </message>
    <message>
        <source>End the stay</source>
        <translation>Заврши боравак</translation>
    </message>
    <message>
        <source>Remove what matters tonight</source>
        <translation>Уклони оно што је важно ноћас</translation>
    </message>
    <message>
        <source>Hold this place</source>
        <translation>Резервиши ово место</translation>
    </message>
    <message>
        <source>Hold it longer, or other days</source>
        <translation>Продужи резервацију или промени дане</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BedCard</name>
    <message>
        <source>More about %1</source>
        <extracomment>the menu of a place: the code of who is there, or the place: &apos;Room 1, bed A&apos;</extracomment>
        <translation>Још о: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BedList</name>
    <message>
        <source>Beds of the house</source>
        <translation>Кревети у кући</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Додај кревет</translation>
    </message>
    <message>
        <source>Save the bed</source>
        <translation>Сачувај кревет</translation>
    </message>
    <message>
        <source>The bed is saved.</source>
        <translation>Кревет је сачуван.</translation>
    </message>
    <message>
        <source>The house keeps no beds here yet</source>
        <translation>Кућа овде још нема кревете</translation>
    </message>
    <message>
        <source>Add each place: then this page shows who sleeps where, what is free and what is planned.</source>
        <translation>Додајте свако место: тада ова страна показује ко где спава, шта је слободно и шта је планирано.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>For whom, which house</source>
        <translation>За кога, која кућа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>no place any more</source>
        <translation>више није место</translation>
    </message>
    <message>
        <source>out of use</source>
        <translation>ван употребе</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>у употреби</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Соба</translation>
    </message>
    <message>
        <source>A number, or how the house calls it.</source>
        <translation>Број, или како је у кући зову.</translation>
    </message>
    <message>
        <source>Which bed</source>
        <translation>Који кревет</translation>
    </message>
    <message>
        <source>A letter, for example. Empty for a cot.</source>
        <translation>На пример слово. Празно за креветац.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кога</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Кућа</translation>
    </message>
    <message>
        <source>The accommodation of whoever sleeps here.</source>
        <translation>Смештај особе која овде спава.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Редослед</translation>
    </message>
    <message>
        <source>Smaller numbers stand first.</source>
        <translation>Мањи бројеви стоје напред.</translation>
    </message>
    <message>
        <source>When it takes nobody</source>
        <translation>Када не прима никога</translation>
    </message>
    <message>
        <source>Out of use from</source>
        <translation>Ван употребе од</translation>
    </message>
    <message>
        <source>No place any more from</source>
        <translation>Није више место од</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
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
        <translation>Настави: %1</translation>
    </message>
    <message>
        <source>begun not saved yet unsaved draft unfinished continue</source>
        <extracomment>other words by which the command box finds what was begun and not saved; never shown</extracomment>
        <translation>започето започет још није несачувано сачувано нацрт недовршено незавршено настави</translation>
    </message>
    <message>
        <source>begun on %1</source>
        <translation>започето %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BoxEditor</name>
    <message>
        <source>Not chosen</source>
        <translation>Није изабрано</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BoxList</name>
    <message>
        <source>Nothing chosen</source>
        <translation>Ништа није изабрано</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::BoxTyping</name>
    <message>
        <source>There is no &apos;%1&apos; in this list.</source>
        <translation>На овом списку нема „%1“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CalendarPopup</name>
    <message>
        <source>Calendar</source>
        <translation>Календар</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CallerMark</name>
    <message>
        <source>Mark of the caller</source>
        <translation>Ознака особе која зове</translation>
    </message>
    <message>
        <source>A word and a number that the caller may say next time, instead of a name.</source>
        <translation>Реч и број које особа следећи пут може да каже уместо имена.</translation>
    </message>
    <message>
        <source>Give a mark</source>
        <translation>Додели ознаку</translation>
    </message>
    <message>
        <source>Known: the last contact was on %1.</source>
        <translation>Познато: последњи контакт је био %1.</translation>
    </message>
    <message>
        <source>No earlier contact has this mark.</source>
        <translation>Ниједан ранији контакт нема ову ознаку.</translation>
    </message>
    <message>
        <source>A mark is a word and two digits, such as LUMAT-37.</source>
        <translation>Ознака је реч и две цифре, на пример LUMAT-37.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CardSection</name>
    <message>
        <source>Which part</source>
        <translation>Који део</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CarePlanSection</name>
    <message>
        <source>Care plan</source>
        <translation>План подршке</translation>
    </message>
    <message>
        <source>No needs yet</source>
        <translation>Још нема потреба</translation>
    </message>
    <message>
        <source>Add need</source>
        <translation>Додај потребу</translation>
    </message>
    <message>
        <source>Add goal</source>
        <translation>Додај циљ</translation>
    </message>
    <message>
        <source>Add action</source>
        <translation>Додај корак</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Урађено</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Размак</translation>
    </message>
    <message>
        <source>Add beside the selected line</source>
        <translation>Додај поред изабраног реда</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Отвори ред</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Помери горе</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Помери доле</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n касни</numerusform>
            <numerusform>%n касне</numerusform>
            <numerusform>%n касни</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is moved.</source>
        <translation>Ред је померен.</translation>
    </message>
    <message>
        <source>A plan begins with what the person needs, in the person&apos;s own words.</source>
        <translation>План почиње оним што особи треба, речима саме особе.</translation>
    </message>
    <message>
        <source>Add below the selected line</source>
        <translation>Додај испод изабраног реда</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CategoryCard</name>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Write why this category fits.</source>
        <translation>Упишите зашто ова категорија одговара.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChannelCheck</name>
    <message>
        <source>It was agreed never to use this way.</source>
        <translation>Договорено је да се овај начин никад не користи.</translation>
    </message>
    <message>
        <source>This way was agreed only for what is urgent.</source>
        <translation>Овај начин је договорен само за оно што је хитно.</translation>
    </message>
    <message>
        <source>This way was not agreed as safe.</source>
        <translation>За овај начин није договорено да је безбедан.</translation>
    </message>
    <message>
        <source>If it was used, record what happened all the same. After saving you can confirm what is safe.</source>
        <translation>Ако је коришћен, ипак упишите шта је било. После чувања можете да потврдите шта је безбедно.</translation>
    </message>
    <message>
        <source>Now is outside the days and hours that were agreed.</source>
        <translation>Сада није договорени дан или сат.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CheckCopy</name>
    <message>
        <source>Check a copy</source>
        <translation>Провери копију</translation>
    </message>
    <message>
        <source>A copy that was never read may be no copy. Check one each month.</source>
        <translation>Копија која никад није прочитана можда не вреди. Проверите једну сваког месеца.</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Провери је</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Open it with the passphrase</source>
        <translation>Отварање лозинком</translation>
    </message>
    <message>
        <source>Check every page</source>
        <translation>Провера сваке стране</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Датотека копије</translation>
    </message>
    <message>
        <source>There is no such file. Choose the copy.</source>
        <translation>Нема такве датотеке. Изаберите копију.</translation>
    </message>
    <message>
        <source>This copy is whole.</source>
        <translation>Ова копија је потпуна.</translation>
    </message>
    <message>
        <source>Made on %1. It restores to the state of that moment.</source>
        <translation>Направљена %1. Враћа стање тог тренутка.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChecklistDialog</name>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>Print a checklist</source>
        <translation>Одштампај подсетник</translation>
    </message>
    <message>
        <source>checklist</source>
        <translation>подсетник</translation>
    </message>
    <message>
        <source>Pathway or protocol</source>
        <translation>Пут заштите или протокол</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>PDF saved.</source>
        <translation>PDF је сачуван.</translation>
    </message>
    <message>
        <source>One small page: the steps, who takes them and until when. Nothing on it is about a person, and it bears no mark of this organisation.</source>
        <translation>Једна мала страна: кораци, ко их предузима и до када. На њој нема ничега о особи, ни ознаке ове организације.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChoiceHistory</name>
    <message>
        <source>Choices so far</source>
        <translation>Досадашњи избори</translation>
    </message>
    <message>
        <source>When, which pathway</source>
        <translation>Када, који пут заштите</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Избор</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>последњи контакт %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChosenBar</name>
    <message>
        <source>Choose none</source>
        <translation>Поништи избор</translation>
    </message>
    <message>
        <source>Esc in the list</source>
        <translation>Esc у списку</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChosenPersons</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n особа је изабрана</numerusform>
            <numerusform>%n особе су изабране</numerusform>
            <numerusform>%n особа је изабрано</numerusform>
        </translation>
    </message>
    <message>
        <source>Open in tabs</source>
        <translation>Отвори у картицама</translation>
    </message>
    <message>
        <source>Open the chosen people in tabs</source>
        <translation>Отвори изабране особе у картицама</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) assigned to %1.</source>
        <extracomment>how many people a colleague is responsible for from now on</extracomment>
        <translation>
            <numerusform>%n особа је додељена: %1.</numerusform>
            <numerusform>%n особе су додељене: %1.</numerusform>
            <numerusform>%n особа је додељено: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChosenRows</name>
    <message>
        <source>Assign to</source>
        <translation>Додели</translation>
    </message>
    <message>
        <source>Assign to a colleague (Ctrl+Shift+A)</source>
        <translation>Додели колеги или колегиници (Ctrl+Shift+A)</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>Додели колеги или колегиници</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CircumstanceList</name>
    <message>
        <source>In common</source>
        <translation>Заједничко</translation>
    </message>
    <message>
        <source>Add what they share</source>
        <translation>Додај заједничко</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>It is saved.</source>
        <translation>Сачувано је.</translation>
    </message>
    <message>
        <source>Nothing is noted yet</source>
        <translation>Још ништа није уписано</translation>
    </message>
    <message>
        <source>An employer, a recruiter or an address that returns shows that people are not alone.</source>
        <translation>Послодавац, врбоватељ или адреса који се понављају показују да људи нису сами.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Подударност</translation>
    </message>
    <message>
        <source>Name or address</source>
        <translation>Назив или адреса</translation>
    </message>
    <message>
        <source>As it was heard. The same in another spelling or script is found.</source>
        <translation>Како се чуло. Препознаје се и у другом правопису или писму.</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скривено</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n пут</numerusform>
            <numerusform>%n пута</numerusform>
            <numerusform>%n пута</numerusform>
        </translation>
    </message>
    <message>
        <source>only here</source>
        <translation>само овде</translation>
    </message>
    <message>
        <source>What people share</source>
        <translation>Шта је заједничко</translation>
    </message>
    <message>
        <source>Known of</source>
        <translation>Зна се за</translation>
    </message>
    <message>
        <source>Empty: of everybody on the report.</source>
        <translation>Празно: за све у пријави.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CodeSetEditor</name>
    <message>
        <source>Add</source>
        <translation>Додај</translation>
    </message>
    <message>
        <source>To the last of what is chosen; once more removes it</source>
        <translation>На последње изабрано; још једном га уклања</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ColleagueMenu</name>
    <message>
        <source>Colleagues</source>
        <translation>Колеге и колегинице</translation>
    </message>
    <message>
        <source>Why %1 takes over</source>
        <translation>Зашто преузима %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CommandBox</name>
    <message>
        <source>Search people, notes, actions</source>
        <translation>Тражи особе, белешке, радње</translation>
    </message>
    <message>
        <source>Nothing is found.</source>
        <translation>Ништа није нађено.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Шта је нађено</translation>
    </message>
    <message numerus="yes">
        <source>%n found. %1</source>
        <extracomment>spoken: how many hits there are, then the one that Enter takes</extracomment>
        <translation>
            <numerusform>%n погодак. %1</numerusform>
            <numerusform>%n поготка. %1</numerusform>
            <numerusform>%n погодака. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CommandModel</name>
    <message>
        <source>People</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Уради</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Иди</translation>
    </message>
    <message>
        <source>Found in text</source>
        <translation>Нађено у тексту</translation>
    </message>
    <message>
        <source>People seen in this session</source>
        <translation>Записи отварани од откључавања</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Пријаве</translation>
    </message>
    <message>
        <source>On this page</source>
        <translation>На овој страни</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CommandSearch</name>
    <message>
        <source>A name matches.</source>
        <translation>Име се поклапа.</translation>
    </message>
    <message>
        <source>in a note</source>
        <translation>у белешци</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>у запису</translation>
    </message>
    <message>
        <source>Begin: %1</source>
        <translation>Почни: %1</translation>
    </message>
    <message>
        <source>for the person shown</source>
        <translation>за приказану особу</translation>
    </message>
    <message>
        <source>A return code. See what may be said.</source>
        <translation>Код за повратак. Погледајте шта сме да се каже.</translation>
    </message>
    <message>
        <source>in people around the person</source>
        <translation>код особа из окружења</translation>
    </message>
    <message>
        <source>in the directory</source>
        <translation>у именику</translation>
    </message>
    <message>
        <source>as it is now</source>
        <translation>тако је сада</translation>
    </message>
    <message>
        <source>in what was said</source>
        <translation>у ономе што је речено</translation>
    </message>
    <message>
        <source>in what people share</source>
        <translation>у ономе што је заједничко</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Пријава %1</translation>
    </message>
    <message>
        <source>Helpline contact</source>
        <translation>Контакт на СОС телефону</translation>
    </message>
    <message>
        <source>Outreach visit</source>
        <translation>Излазак на терен</translation>
    </message>
    <message>
        <source>procedure of %1</source>
        <translation>поступак од %1</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Упиши исход</translation>
    </message>
    <message>
        <source>procedure decision decided dismiss dismissed reject rejected discontinued identified end ended</source>
        <extracomment>other words by which the command box finds &apos;Record the outcome&apos; of a procedure; never shown</extracomment>
        <translation>поступак одлука одлучено одбаци одбачено одбачена одбијено обустави обустављен идентификована крај завршен</translation>
    </message>
    <message>
        <source>record the answer reply received came</source>
        <extracomment>other words by which the command box finds what waits for an answer; never shown</extracomment>
        <translation>упиши уписати одговор стигао примљен</translation>
    </message>
    <message>
        <source>complaint objection reply received decided request</source>
        <extracomment>other words by which the command box finds &apos;Record the answer of the review&apos;; never shown</extracomment>
        <translation>жалба притужба приговор захтев стигао примљен одлучено</translation>
    </message>
    <message>
        <source>Record the answer to the complaint</source>
        <translation>Упиши одговор на притужбу</translation>
    </message>
    <message>
        <source>Record the answer of the review</source>
        <translation>Упиши одговор на захтев за преиспитивање</translation>
    </message>
    <message>
        <source>Record who told the person</source>
        <translation>Упиши ко је особи саопштио</translation>
    </message>
    <message>
        <source>decision outcome explained informed when how</source>
        <extracomment>other words by which the command box finds &apos;Record who told the person&apos;; never shown</extracomment>
        <translation>одлука исход објаснио обавештен обавештена када како саопштено речено</translation>
    </message>
    <message>
        <source>Perhaps: not every word fits.</source>
        <translation>Можда: не одговара свака реч.</translation>
    </message>
    <message>
        <source>decision</source>
        <extracomment>what everybody calls the outcome of a procedure; found as if it stood in &apos;Record the outcome&apos;</extracomment>
        <translation>одлука</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ComparisonDialog</name>
    <message>
        <source>Print the comparison</source>
        <translation>Штампање поређења</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Језик папира</translation>
    </message>
    <message>
        <source>comparison</source>
        <translation>поређење</translation>
    </message>
    <message>
        <source>PDF saved.</source>
        <translation>PDF је сачуван.</translation>
    </message>
    <message>
        <source>The pathways side by side: conditions, rights, what each gives, asks and risks, and its law. Nothing on the paper is about a person, and it bears no mark of this organisation. Its words still tell what somebody may have been through: ask the person whether it is safe to keep it.</source>
        <translation>Путеви заштите упоредо: услови, права, шта сваки даје, шта тражи и које ризике носи, и на ком пропису почива. На папиру нема ничега о особи, ни ознаке ове организације. Речи ипак говоре кроз шта је неко можда прошао: питајте особу да ли је безбедно да га чува.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Concealment</name>
    <message>
        <source>Clock</source>
        <translation>Сат</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ConsentSection</name>
    <message>
        <source>Consent</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>Упиши сагласност</translation>
    </message>
    <message>
        <source>Save consent</source>
        <translation>Сачувај сагласност</translation>
    </message>
    <message>
        <source>The consent is saved.</source>
        <translation>Сагласност је сачувана.</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>Сагласност још није уписана</translation>
    </message>
    <message>
        <source>The person decides what is shared, with whom and until when. Help never depends on it.</source>
        <translation>Особа одлучује шта се дели, са ким и до када. Помоћ никад не зависи од тога.</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>За шта</translation>
    </message>
    <message>
        <source>With whom, what, until when</source>
        <translation>Са ким, шта, до када</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Одлука</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>What the person decided</source>
        <translation>Шта је особа одлучила</translation>
    </message>
    <message>
        <source>Wishing to wait and saying no are full answers.</source>
        <translation>И „жели да сачека“ и „не“ потпуни су одговори.</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Са ким</translation>
    </message>
    <message>
        <source>One organisation. Another one is another consent.</source>
        <translation>Једна организација. За другу треба друга сагласност.</translation>
    </message>
    <message>
        <source>What may be shared</source>
        <translation>Шта сме да се дели</translation>
    </message>
    <message>
        <source>What the person keeps back</source>
        <translation>Шта особа задржава за себе</translation>
    </message>
    <message>
        <source>Explained in</source>
        <translation>Објашњено на језику</translation>
    </message>
    <message>
        <source>How it was given</source>
        <translation>Како је дата</translation>
    </message>
    <message>
        <source>The risks were explained</source>
        <translation>Ризици су објашњени</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Ко даје сагласност</translation>
    </message>
    <message>
        <source>Could the guardian be the exploiter</source>
        <translation>Да ли старатељ може бити експлоататор</translation>
    </message>
    <message>
        <source>Legal basis, if not consent</source>
        <translation>Правни основ, ако није сагласност</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Дата дана</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>Повучена дана</translation>
    </message>
    <message>
        <source>Purpose in one sentence</source>
        <translation>Сврха у једној реченици</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Речима саме особе</translation>
    </message>
    <message>
        <source>The language of the talk, not of the form.</source>
        <translation>Језик разговора, не обрасца.</translation>
    </message>
    <message>
        <source>What may happen if the recipient or somebody else learns it.</source>
        <translation>Шта може да се деси ако сазна прималац или неко други.</translation>
    </message>
    <message>
        <source>For a child a guardian or a court; the child is asked too.</source>
        <translation>За дете старатељ или суд; пита се и дете.</translation>
    </message>
    <message>
        <source>Rare, for example a duty to report. Tell the person so.</source>
        <translation>Ретко, на пример обавеза пријављивања. Реците то особи.</translation>
    </message>
    <message>
        <source>Short is safer; it can be given again.</source>
        <translation>Краће је безбедније; може се дати поново.</translation>
    </message>
    <message>
        <source>Why it was corrected</source>
        <translation>Зашто је исправљена</translation>
    </message>
    <message>
        <source>Only for a mistake in writing it down. More data, a longer time or another recipient is another consent.</source>
        <translation>Само ако је нешто погрешно уписано. За више података, дуже време или другог примаоца треба нова сагласност.</translation>
    </message>
    <message>
        <source>One consent for one purpose. Referral: the person is sent on to a service. Sharing information: somebody who works with the person already learns something.</source>
        <translation>Једна сагласност за једну сврху. Упућивање: особа се упућује на неку услугу. Дељење података: нешто сазнаје неко ко већ ради са особом.</translation>
    </message>
    <message>
        <source>Never sent, whatever is agreed besides.</source>
        <translation>Никада се не шаље, ма шта још било договорено.</translation>
    </message>
    <message>
        <source>Record the year of birth</source>
        <translation>Упиши годину рођења</translation>
    </message>
    <message>
        <source>Write why it was corrected: what was agreed changes only with a reason.</source>
        <translation>Упишите зашто се исправља: оно што је договорено мења се само уз разлог.</translation>
    </message>
    <message>
        <source>Then this guardian never decides for the person.</source>
        <translation>Тада тај старатељ никад не одлучује за особу.</translation>
    </message>
    <message>
        <source>The person agrees too</source>
        <translation>И особа се слаже</translation>
    </message>
    <message>
        <source>The consent is saved and not in force yet.</source>
        <translation>Сагласност је сачувана и још не важи.</translation>
    </message>
    <message>
        <source>Only what was talked about, one by one. Nothing else can be sent, except the case code or pseudonym, by which an answer finds its way. Language and interpreter belong to &apos;Needs and services&apos;.</source>
        <translation>Само оно о чему се разговарало, једно по једно. Ништа друго не може да се пошаље, осим шифре или псеудонима, по којима се одговор препознаје. Језик и преводилац спадају у „Потребе и услуге“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactBanner</name>
    <message>
        <source>Contacts</source>
        <translation>Контакти</translation>
    </message>
    <message>
        <source>How to make contact safely is kept in the confidential part.</source>
        <translation>Како безбедно ступити у контакт чува се у поверљивом делу.</translation>
    </message>
    <message>
        <source>Ask a colleague with access before anybody makes contact.</source>
        <translation>Пре сваког контакта питајте некога ко има приступ.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>No safe way to make contact is recorded. Ask first.</source>
        <translation>Није уписан безбедан начин контакта. Најпре питајте.</translation>
    </message>
    <message>
        <source>Do not make contact.</source>
        <translation>Не ступајте у контакт.</translation>
    </message>
    <message>
        <source>Write, do not call.</source>
        <translation>Пишите, не зовите.</translation>
    </message>
    <message>
        <source>Calling is agreed.</source>
        <translation>Договорено је да смете да позовете.</translation>
    </message>
    <message>
        <source>Only in person or through a person of trust.</source>
        <translation>Само лично или преко особе од поверења.</translation>
    </message>
    <message>
        <source>Only when it is urgent.</source>
        <translation>Само када је хитно.</translation>
    </message>
    <message>
        <source>Any contact may bring danger. Speak with the coordinator first.</source>
        <translation>Сваки контакт може да донесе опасност. Најпре разговарајте са координацијом.</translation>
    </message>
    <message>
        <source>Never say: %1.</source>
        <translation>Никад не говорите: %1.</translation>
    </message>
    <message>
        <source>If somebody else answers: %1.</source>
        <translation>Ако се јави неко други: %1.</translation>
    </message>
    <message>
        <source>The device may be watched.</source>
        <translation>Уређај је можда под надзором.</translation>
    </message>
    <message>
        <source>Confirm that this is still safe.</source>
        <translation>Потврдите да је ово још безбедно.</translation>
    </message>
    <message>
        <source>How to make contact safely is not shown in a presentation.</source>
        <translation>Како се безбедно ступа у контакт не приказује се током презентације.</translation>
    </message>
    <message>
        <source>End the presentation before anybody makes contact.</source>
        <translation>Завршите презентацију пре него што ико ступи у контакт.</translation>
    </message>
    <message>
        <source>Not when: %1.</source>
        <translation>Када никако: %1.</translation>
    </message>
    <message>
        <source>Do not call back.</source>
        <translation>Не узвраћајте позив.</translation>
    </message>
    <message>
        <source>Calling back is agreed.</source>
        <translation>Договорено је узвраћање позива.</translation>
    </message>
    <message>
        <source>Nobody knows whether calling back is safe.</source>
        <translation>Не зна се да ли је безбедно узвратити позив.</translation>
    </message>
    <message>
        <source>Any contact may bring danger. Wait for the next call.</source>
        <translation>Сваки контакт може да донесе опасност. Сачекајте следећи позив.</translation>
    </message>
    <message>
        <source>Somebody else may answer: say nothing of what this is.</source>
        <translation>Можда се јави неко други: не говорите о чему је реч.</translation>
    </message>
    <message>
        <source>Ask before the call ends, or do not use the number.</source>
        <translation>Питајте пре краја позива или не користите број.</translation>
    </message>
    <message>
        <source>There is a word for: call the police. It stands with this way.</source>
        <translation>Договорена је реч за: позовите полицију. Уписана је уз овај начин.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Још</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>сваког дана</translation>
    </message>
    <message>
        <source>Do not call back: a call on %1 said that it is not safe.</source>
        <translation>Не узвраћајте позив: у позиву од %1 речено је да није безбедно.</translation>
    </message>
    <message>
        <source>Never from %1 to %2.</source>
        <extracomment>two hours between which nobody may make contact, on any day</extracomment>
        <translation>Никад од %1 до %2.</translation>
    </message>
    <message>
        <source>By the clock of %1.</source>
        <extracomment>a town that stands for its time zone; after the agreed days and hours</extracomment>
        <translation>По времену: %1.</translation>
    </message>
    <message>
        <source>Agreed times: %1.</source>
        <translation>Договорено време: %1.</translation>
    </message>
    <message>
        <source>Not now.</source>
        <translation>Сада не.</translation>
    </message>
    <message>
        <source>Do not call. Write, and only at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Не зовите. Пишите, и то само у ово време: %1.</translation>
    </message>
    <message>
        <source>Call only at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Зовите само у ово време: %1.</translation>
    </message>
    <message>
        <source>Only in person or through a person of trust, at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Само лично или преко особе од поверења, у ово време: %1.</translation>
    </message>
    <message>
        <source>Only when it is urgent, and only at these times: %1.</source>
        <extracomment>after &apos;Not now.&apos;; agreed days and hours</extracomment>
        <translation>Само када је хитно, и само у ово време: %1.</translation>
    </message>
    <message>
        <source>No times are agreed: ask which are safe.</source>
        <translation>Времена нису договорена: питајте када је безбедно.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactForms</name>
    <message>
        <source>What it is about</source>
        <translation>О чему се ради</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Ко се јавља</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Где, отприлике</translation>
    </message>
    <message>
        <source>Safe to call back</source>
        <translation>Безбедно узвратити позив</translation>
    </message>
    <message>
        <source>Danger at the time</source>
        <translation>Опасност у то време</translation>
    </message>
    <message>
        <source>What is suspected</source>
        <translation>На шта се сумња</translation>
    </message>
    <message>
        <source>Danger now: first what protects.</source>
        <translation>Опасност сада: прво оно што штити.</translation>
    </message>
    <message>
        <source>With the caller&apos;s agreement, call an emergency service. Then say below what was done; &apos;nothing was possible&apos; is an answer too.</source>
        <translation>Уз пристанак особе која зове, позовите хитну службу. Затим доле упишите шта је учињено; и „ништа није било могуће“ је одговор.</translation>
    </message>
    <message>
        <source>An emergency service was called</source>
        <translation>Хитна служба је позвана</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Шта је речено</translation>
    </message>
    <message>
        <source>Where to call back</source>
        <translation>Где узвратити позив</translation>
    </message>
    <message>
        <source>Only if it was offered.</source>
        <translation>Само ако га је особа сама дала.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Only what was offered, as rough as wished.</source>
        <translation>Само оно што је особа сама рекла, макар и неодређено.</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Потребе</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Шта је учињено</translation>
    </message>
    <message>
        <source>Next contact agreed for</source>
        <translation>Следећи контакт договорен за</translation>
    </message>
    <message>
        <source>That contact took place on</source>
        <translation>Када је тај контакт био</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минути</translation>
    </message>
    <message>
        <source>The offer</source>
        <translation>Понуда</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Земља</translation>
    </message>
    <message>
        <source>Who pays for the journey</source>
        <translation>Ко плаћа путовање</translation>
    </message>
    <message>
        <source>Employer named</source>
        <translation>Послодавац наведен</translation>
    </message>
    <message>
        <source>Contract seen</source>
        <translation>Увид у уговор</translation>
    </message>
    <message>
        <source>Documents asked for</source>
        <translation>Тражене исправе</translation>
    </message>
    <message>
        <source>What we advised</source>
        <translation>Шта смо саветовали</translation>
    </message>
    <message>
        <source>The child</source>
        <translation>Дете</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Узраст</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Последњи пут виђено</translation>
    </message>
    <message>
        <source>Police informed</source>
        <translation>Полиција обавештена</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Пронађено</translation>
    </message>
    <message>
        <source>Reunited safely</source>
        <translation>Безбедно враћено</translation>
    </message>
    <message>
        <source>Nothing of this contact is written down yet. Choose what it is about; that is enough.</source>
        <translation>У овај контакт још ништа није уписано. Довољно је да изаберете о чему се ради.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactLog</name>
    <message>
        <source>Contacts made</source>
        <translation>Остварени контакти</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Упиши контакт</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Сачувај контакт</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Контакт је сачуван.</translation>
    </message>
    <message>
        <source>No contact recorded yet</source>
        <translation>Контакт још није уписан</translation>
    </message>
    <message>
        <source>Each contact and each attempt is kept with when, how and whether it was safe.</source>
        <translation>Чува се сваки контакт и сваки покушај: када, како и да ли је било безбедно.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Како</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Look at the banner above first.</source>
        <translation>Најпре погледајте траку изнад.</translation>
    </message>
    <message>
        <source>Was it safe to talk</source>
        <translation>Да ли је било безбедно разговарати</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минута</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Речима саме особе</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>The person made contact</source>
        <translation>Особа се сама јавила</translation>
    </message>
    <message>
        <source>As far as you could tell. Unknown is an answer.</source>
        <translation>Колико сте могли да процените. И „не зна се“ је одговор.</translation>
    </message>
    <message>
        <source>Only what the person wants to have written down.</source>
        <translation>Само оно што особа жели да се запише.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) about this person</source>
        <translation>
            <numerusform>%n позив о овој особи</numerusform>
            <numerusform>%n позива о овој особи</numerusform>
            <numerusform>%n позива о овој особи</numerusform>
        </translation>
    </message>
    <message>
        <source>Record attempt</source>
        <translation>Упиши покушај</translation>
    </message>
    <message>
        <source>The contact went by a way that was not agreed as safe.</source>
        <translation>Контакт је остварен начином за који није договорено да је безбедан.</translation>
    </message>
    <message>
        <source>Ask the person what is safe now.</source>
        <translation>Питајте особу шта је сада безбедно.</translation>
    </message>
    <message>
        <source>Confirm what is safe</source>
        <translation>Потврди шта је безбедно</translation>
    </message>
    <message>
        <source>Who made contact</source>
        <translation>Ко се јавио</translation>
    </message>
    <message>
        <source>the person</source>
        <translation>особа</translation>
    </message>
    <message>
        <source>we</source>
        <translation>ми</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactMoment</name>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Време</translation>
    </message>
    <message>
        <source>Write the time like 14:30.</source>
        <translation>Време се пише као 14:30.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactPanel</name>
    <message>
        <source>Helpline contact</source>
        <translation>Контакт на СОС телефону</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Шта даље са контактом</translation>
    </message>
    <message>
        <source>What is written above is carried over; the contact stays.</source>
        <translation>Оно што је горе уписано се преноси; контакт остаје.</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Направи пријаву</translation>
    </message>
    <message>
        <source>It is about</source>
        <translation>Односи се на особу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Save contact</source>
        <translation>Сачувај контакт</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Нови контакт</translation>
    </message>
    <message>
        <source>Contact of %1</source>
        <translation>Контакт од %1</translation>
    </message>
    <message>
        <source>The contact is saved.</source>
        <translation>Контакт је сачуван.</translation>
    </message>
    <message>
        <source>Report %1 is begun.</source>
        <translation>Пријава %1 је започета.</translation>
    </message>
    <message>
        <source>The contact is linked.</source>
        <translation>Контакт је повезан.</translation>
    </message>
    <message>
        <source>The person is registered (%1).</source>
        <extracomment>the category with which a record begins</extracomment>
        <translation>Особа је уписана (%1).</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactsSection</name>
    <message>
        <source>Contacts, safety</source>
        <translation>Безбедан контакт</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>Који списак</translation>
    </message>
    <message>
        <source>Appointment card…</source>
        <translation>Картица за термин…</translation>
    </message>
    <message>
        <source>Agree on this way</source>
        <translation>Договори овај начин</translation>
    </message>
    <message>
        <source>Calling back is safe, was said in the call of %1.</source>
        <extracomment>a day and an hour</extracomment>
        <translation>У позиву од %1 речено је да је безбедно узвратити позив.</translation>
    </message>
    <message>
        <source>Who called is not noted. Agree with the person whether the number may be used.</source>
        <translation>Није уписано ко је звао. Договорите се са особом да ли број сме да се користи.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactsView</name>
    <message>
        <source>All</source>
        <translation>Сви</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моји</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>За позив</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отворени</translation>
    </message>
    <message>
        <source>Which contacts</source>
        <translation>Који контакти</translation>
    </message>
    <message>
        <source>What they are about</source>
        <translation>О чему се ради</translation>
    </message>
    <message>
        <source>Every type</source>
        <translation>Сви поводи</translation>
    </message>
    <message>
        <source>Mark of a caller</source>
        <translation>Ознака особе</translation>
    </message>
    <message>
        <source>Filter by the mark of a caller</source>
        <translation>Филтрирај по ознаци особе која зове</translation>
    </message>
    <message>
        <source>Log a contact</source>
        <translation>Упиши контакт</translation>
    </message>
    <message>
        <source>Helpline contacts</source>
        <translation>СОС контакти</translation>
    </message>
    <message>
        <source>No contact fits</source>
        <translation>Ниједан контакт не одговара</translation>
    </message>
    <message>
        <source>No contact is logged yet</source>
        <translation>Још нема уписаних контаката</translation>
    </message>
    <message>
        <source>Change the view or the filter to see more.</source>
        <translation>Промените приказ или филтер да бисте видели више.</translation>
    </message>
    <message>
        <source>A call needs no name. When and what about is enough.</source>
        <translation>За позив није потребно име. Довољно је када и поводом чега.</translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) chosen</source>
        <translation>
            <numerusform>%n контакт изабран</numerusform>
            <numerusform>%n контакта изабрана</numerusform>
            <numerusform>%n контаката изабрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) assigned to %1.</source>
        <extracomment>how many helpline contacts a colleague goes on with from now on</extracomment>
        <translation>
            <numerusform>%n контакт сада води %1.</numerusform>
            <numerusform>%n контакта сада води %1.</numerusform>
            <numerusform>%n контаката сада води %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A contact is not saved yet.</source>
        <translation>Један контакт још није сачуван.</translation>
    </message>
    <message>
        <source>Save it with Ctrl+Enter or discard it; then log the next one.</source>
        <translation>Сачувајте га тастерима Ctrl+Enter или га одбаците, па упишите следећи.</translation>
    </message>
    <message>
        <source>Log a helpline contact</source>
        <translation>Упиши СОС контакт</translation>
    </message>
    <message numerus="yes">
        <source>%n more left no number: only they can call again.</source>
        <translation>
            <numerusform>За још %n позив нема броја: поново се може јавити само ко је звао.</numerusform>
            <numerusform>За још %n позива нема броја: поново се може јавити само ко је звао.</numerusform>
            <numerusform>За још %n позива нема броја: поново се може јавити само ко је звао.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CopyCard</name>
    <message>
        <source>Keeping the records safe</source>
        <translation>Чување записа</translation>
    </message>
    <message>
        <source>A copy on another stick protects the records when this laptop is lost or breaks.</source>
        <translation>Копија на другој USB меморији штити записе када се овај рачунар изгуби или поквари.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Копија</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Сачувај копију</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Нова датотека</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Сачувај копију</translation>
    </message>
    <message>
        <source>The copy is saved. Delete it after use.</source>
        <translation>Копија је сачувана. Обришите је после употребе.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CopyTask</name>
    <message>
        <source>The path is copied.</source>
        <translation>Путања је копирана.</translation>
    </message>
    <message>
        <source>Copy the path</source>
        <translation>Копирај путању</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CoursePrintDialog</name>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>Штампање прегледа</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>On the page: the code %1, the days and kinds of what the timeline shows now, and the risk over time.</source>
        <translation>На папиру: шифра %1, дани и врсте онога што временска линија сада приказује и ризик кроз време.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>overview</source>
        <translation>преглед</translation>
    </message>
    <message>
        <source>PDF saved. Keep it as safe as the record itself.</source>
        <translation>PDF је сачуван. Чувајте га као и сам запис.</translation>
    </message>
    <message>
        <source>Not on the page: names, addresses, anything that was written in words, who worked on it, and the name of this organisation. That it was printed is noted in the journal.</source>
        <translation>Није на папиру: имена, адресе, ништа што је написано речима, ко је радио, ни назив ове организације. У дневнику остаје да је штампано.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CourtSection</name>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Proceedings</source>
        <translation>Судски поступци</translation>
    </message>
    <message>
        <source>A planned hearing stands in Today in time.</source>
        <translation>Заказано рочиште на време стоји на страни Данас.</translation>
    </message>
    <message>
        <source>Add a proceeding</source>
        <translation>Додај поступак</translation>
    </message>
    <message>
        <source>No proceeding recorded</source>
        <translation>Ниједан поступак није уписан</translation>
    </message>
    <message>
        <source>Whether the person takes part in one is theirs to decide; help does not depend on it.</source>
        <translation>Да ли учествује у поступку одлучује сама особа; помоћ од тога не зависи.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CredentialFields</name>
    <message>
        <source>Passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>The one of the day when the copy was made.</source>
        <translation>Она са дана када је копија направљена.</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Корисничко име</translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation>Упишите лозинку.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DateField</name>
    <message>
        <source>Open the calendar</source>
        <translation>Отвори календар</translation>
    </message>
    <message>
        <source>Open the calendar (F4)</source>
        <translation>Отвори календар (F4)</translation>
    </message>
    <message>
        <source>%1 does not exist. Check the day.</source>
        <translation>%1 не постоји. Проверите дан.</translation>
    </message>
    <message>
        <source>Write the year with four digits.</source>
        <translation>Годину упишите са четири цифре.</translation>
    </message>
    <message>
        <source>A whole day is kept here. Leave it empty and say the year in a note.</source>
        <translation>Овде се чува цео дан. Оставите празно и упишите годину у белешку.</translation>
    </message>
    <message>
        <source>For example %1</source>
        <extracomment>in an empty date field; %1 is a day</extracomment>
        <translation>На пример %1</translation>
    </message>
    <message>
        <source>e.g. %1</source>
        <extracomment>the same in a narrow field, in fewer letters</extracomment>
        <translation>нпр. %1</translation>
    </message>
    <message>
        <source>Write a day, for example %1, %2, today, friday or +14.</source>
        <extracomment>%1: a day, %2: the same without its year</extracomment>
        <translation>Упишите дан, на пример %1, %2, данас, петак или +14.</translation>
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
        <translation>Друго време неких дана</translation>
    </message>
    <message>
        <source>Opens a field for each day of the week.</source>
        <translation>Отвара поље за сваки дан у недељи.</translation>
    </message>
    <message>
        <source>Only on Monday</source>
        <translation>Само понедељком</translation>
    </message>
    <message>
        <source>Only on Tuesday</source>
        <translation>Само уторком</translation>
    </message>
    <message>
        <source>Only on Wednesday</source>
        <translation>Само средом</translation>
    </message>
    <message>
        <source>Only on Thursday</source>
        <translation>Само четвртком</translation>
    </message>
    <message>
        <source>Only on Friday</source>
        <translation>Само петком</translation>
    </message>
    <message>
        <source>Only on Saturday</source>
        <translation>Само суботом</translation>
    </message>
    <message>
        <source>Only on Sunday</source>
        <translation>Само недељом</translation>
    </message>
    <message>
        <source>For example 09:00-12:00, 17:00-19:00. Empty: as said above.</source>
        <translation>На пример 09:00-12:00, 17:00-19:00. Празно: како је горе речено.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DayQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Write the day on which it happened.</source>
        <translation>Упишите дан када се то десило.</translation>
    </message>
    <message>
        <source>This day has not come yet. Write the day on which it happened.</source>
        <translation>Тај дан још није дошао. Упишите дан када се то десило.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DetailsSection</name>
    <message>
        <source>Pseudonym</source>
        <translation>Псеудоним</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>State of our support</source>
        <translation>Стање наше подршке</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Година рођења</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Како знамо</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Подручје порекла</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Језици</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Потребан преводилац</translation>
    </message>
    <message>
        <source>Interpreter preferred</source>
        <translation>Ког преводиоца особа жели</translation>
    </message>
    <message>
        <source>Status in this country</source>
        <translation>Статус у овој земљи</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation>Где особа борави</translation>
    </message>
    <message>
        <source>What makes the person vulnerable</source>
        <translation>Шта особу чини рањивом</translation>
    </message>
    <message>
        <source>Forms suspected or known</source>
        <translation>Облици на које се сумња или су познати</translation>
    </message>
    <message>
        <source>The main one</source>
        <translation>Главни облик</translation>
    </message>
    <message>
        <source>How the person reached us</source>
        <translation>Како је особа стигла до нас</translation>
    </message>
    <message>
        <source>Came through a personal contact, outside a formal referral</source>
        <translation>Преко личног контакта, мимо формалног упућивања</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Први контакт</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Идентитет</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Датум рођења</translation>
    </message>
    <message>
        <source>Hidden until you ask for it with F2.</source>
        <translation>Скривено док не притиснете F2.</translation>
    </message>
    <message>
        <source>Date of birth as it was told</source>
        <translation>Датум рођења како је испричан</translation>
    </message>
    <message>
        <source>In the person&apos;s words, or in another calendar.</source>
        <translation>Речима особе или по другом календару.</translation>
    </message>
    <message>
        <source>Citizenship</source>
        <translation>Држављанство</translation>
    </message>
    <message>
        <source>Without any citizenship</source>
        <translation>Без иједног држављанства</translation>
    </message>
    <message>
        <source>Country of birth</source>
        <translation>Земља рођења</translation>
    </message>
    <message>
        <source>Place of birth</source>
        <translation>Место рођења</translation>
    </message>
    <message>
        <source>National number</source>
        <translation>Матични број</translation>
    </message>
    <message>
        <source>JMBG or the number of a foreigner. Hidden until you ask for it with F2.</source>
        <translation>ЈМБГ или евиденцијски број странца. Скривено док не притиснете F2.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Одбаци измене</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>The changes are saved.</source>
        <translation>Измене су сачуване.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>О особи</translation>
    </message>
    <message>
        <source>Wide on purpose, so that it points at nobody.</source>
        <translation>Намерно широко, да не укаже ни на кога.</translation>
    </message>
    <message>
        <source>As the person tells it; no papers are needed.</source>
        <translation>Како особа каже; папири нису потребни.</translation>
    </message>
    <message>
        <source>The kind of place only; an address stands under Identity.</source>
        <translation>Само врста места; адреса стоји у делу Идентитет.</translation>
    </message>
    <message>
        <source>What asks for special care; only what was said or seen.</source>
        <translation>Оно што тражи посебну пажњу; само што је речено или виђено.</translation>
    </message>
    <message>
        <source>Everything that fits; a suspicion is enough.</source>
        <translation>Све што одговара; довољна је сумња.</translation>
    </message>
    <message>
        <source>The one that weighs most now; it may change.</source>
        <translation>Онај који је сада најтежи; може се променити.</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Сачувај измене</translation>
    </message>
    <message>
        <source>Your role reads this page and does not change it.</source>
        <translation>Ваша улога ову страну чита и не мења је.</translation>
    </message>
    <message>
        <source>Where our work stands, not what an authority says. A file is closed or handed over under Identification.</source>
        <translation>Где је наш рад, а не шта каже орган. Предмет се затвара или предаје у делу Идентификација.</translation>
    </message>
    <message>
        <source>Interviewer preferred</source>
        <translation>Ко треба да води разговор</translation>
    </message>
    <message>
        <source>By whom the person wants to be asked. A new interview begins with it.</source>
        <translation>Како особа жели. Нови разговор полази од тога.</translation>
    </message>
    <message>
        <source>An estimate is enough.</source>
        <translation>Довољна је процена.</translation>
    </message>
    <message>
        <source>Also a survivor of gender-based violence</source>
        <translation>Особа је преживела и родно засновано насиље</translation>
    </message>
    <message>
        <source>Beside the category, whichever it is.</source>
        <translation>Уз категорију, било која да је.</translation>
    </message>
    <message>
        <source>In the organisation</source>
        <translation>У организацији</translation>
    </message>
    <message>
        <source>Gender, as the person says</source>
        <translation>Род, како особа каже</translation>
    </message>
    <message>
        <source>Choose Estimate if the year is a guess.</source>
        <translation>Изаберите „Процена“ ако година није сигурна.</translation>
    </message>
    <message>
        <source>Ours, whatever an authority decides. Each record begins as person at risk, also one made from a report: that is enough to protect.</source>
        <translation>Наша, ма шта орган одлучио. Сваки запис почиње као „лице у ризику“, и онај из пријаве: то је довољно за заштиту.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DirectoryPage</name>
    <message>
        <source>Directory of services</source>
        <translation>Именик услуга</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Додај пружаоца</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Filter by place</source>
        <translation>Филтрирај по месту</translation>
    </message>
    <message>
        <source>Every service</source>
        <translation>Све услуге</translation>
    </message>
    <message>
        <source>Whoever is accepted</source>
        <translation>Све групе особа</translation>
    </message>
    <message>
        <source>Every language</source>
        <translation>Сви језици</translation>
    </message>
    <message>
        <source>Formal and informal</source>
        <translation>Формални и неформални</translation>
    </message>
    <message>
        <source>Agreed mechanism</source>
        <translation>Договорени механизам</translation>
    </message>
    <message>
        <source>Personal contact</source>
        <translation>Лични контакт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Place and services</source>
        <translation>Место и услуге</translation>
    </message>
    <message>
        <source>No provider fits</source>
        <translation>Ниједан пружалац не одговара</translation>
    </message>
    <message>
        <source>Change the filter, or add who can help.</source>
        <translation>Промените филтер или додајте ко може да помогне.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n пружалац</numerusform>
            <numerusform>%n пружаоца</numerusform>
            <numerusform>%n пружалаца</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the directory yet</source>
        <translation>Именик је још празан</translation>
    </message>
    <message>
        <source>Add who can help: referrals and consents name them.</source>
        <translation>Додајте ко може да помогне: упућивања и сагласности их наводе.</translation>
    </message>
    <message>
        <source>How referrals go</source>
        <translation>Како се упућује</translation>
    </message>
    <message>
        <source>takes none now</source>
        <translation>сада не прима</translation>
    </message>
    <message>
        <source>agreed mechanism</source>
        <translation>договорени механизам</translation>
    </message>
    <message>
        <source>personal contact</source>
        <translation>лични контакт</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DirectoryWay</name>
    <message>
        <source>Add a provider in the directory</source>
        <translation>Додај пружаоца у именику</translation>
    </message>
    <message>
        <source>Who can be chosen here stands in the directory; nobody does yet.</source>
        <translation>Ко овде може да се изабере стоји у именику; тамо још нема никога.</translation>
    </message>
    <message>
        <source>What is typed here waits.</source>
        <translation>Што је овде уписано чека.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DispatchList</name>
    <message>
        <source>Sent</source>
        <translation>Послато</translation>
    </message>
    <message>
        <source>Note what was sent</source>
        <translation>Упиши шта је послато</translation>
    </message>
    <message>
        <source>Save what was sent</source>
        <translation>Сачувај шта је послато</translation>
    </message>
    <message>
        <source>Nothing is noted as sent</source>
        <translation>Ништа није уписано као послато</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Коме</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Основ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>to whom something was sent, and on which day</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Како</translation>
    </message>
    <message>
        <source>What was sent</source>
        <translation>Шта је послато</translation>
    </message>
    <message>
        <source>On what basis</source>
        <translation>По ком основу</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О коме</translation>
    </message>
    <message>
        <source>Consent that covers it</source>
        <translation>Сагласност која то покрива</translation>
    </message>
    <message>
        <source>Only where consent is the basis.</source>
        <translation>Само када је основ сагласност.</translation>
    </message>
    <message>
        <source>The person was told</source>
        <translation>Особа је обавештена</translation>
    </message>
    <message>
        <source>Why it went, and what exactly</source>
        <translation>Зашто је послато и шта тачно</translation>
    </message>
    <message>
        <source>Empty: everybody on the report, and nobody by name.</source>
        <translation>Празно: сви из пријаве, а нико поименце.</translation>
    </message>
    <message>
        <source>The note of what was sent is saved.</source>
        <translation>Белешка о послатом је сачувана.</translation>
    </message>
    <message>
        <source>What left, to whom and on what basis is asked for later. Nothing that left comes back; Undo takes back only the note of it. The first that is about everybody stands in the part Event by itself.</source>
        <translation>Касније се пита шта је послато, коме и по ком основу. Оно што је послато не може да се врати; Поништавање враћа само белешку о томе. Прво што је о свима само се уписује и у део Догађај.</translation>
    </message>
    <message>
        <source>Sent on %1; what, and on what basis, is not noted yet</source>
        <translation>Послато %1; још није уписано шта и по ком основу</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DocumentsSection</name>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Add a document</source>
        <translation>Додај документ</translation>
    </message>
    <message>
        <source>Save document</source>
        <translation>Сачувај документ</translation>
    </message>
    <message>
        <source>The document is saved.</source>
        <translation>Документ је сачуван.</translation>
    </message>
    <message>
        <source>No document recorded yet</source>
        <translation>Документ још није уписан</translation>
    </message>
    <message>
        <source>Nobody needs a document to be here. Missing papers can be asked for.</source>
        <translation>За подршку није потребан ниједан документ. Папири који недостају могу да се затраже.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>Где је</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Важи до</translation>
    </message>
    <message>
        <source>A document kept by an employer is a sign to look at.</source>
        <translation>Документ који држи послодавац јесте знак који треба погледати.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Важи од</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>To be got by</source>
        <translation>Прибавити до</translation>
    </message>
    <message>
        <source>For one that is missing, requested or with the employer. Today reminds you.</source>
        <translation>За документ који недостаје, који је затражен или је код послодавца. Данас подсећа.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DraftLine</name>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>What you began on %1 belongs to something that was done or taken out meanwhile.</source>
        <translation>Оно што је започето %1 припада нечему што је у међувремену урађено или уклоњено.</translation>
    </message>
    <message>
        <source>The words stay until you discard them.</source>
        <translation>Текст остаје док га не одбаците.</translation>
    </message>
    <message>
        <source>Discard the words</source>
        <translation>Одбаци текст</translation>
    </message>
    <message>
        <source>You began this here on %1: %2.</source>
        <extracomment>when, and what was begun: &apos;You began this here on 12 Mar 14:05: Contact.&apos;</extracomment>
        <translation>Овде сте %1 започели: %2.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DraftOffer</name>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Почни изнова</translation>
    </message>
    <message>
        <source>What was begun is thrown away.</source>
        <translation>Започето се одбацује.</translation>
    </message>
    <message>
        <source>You began this on %1.</source>
        <translation>Ово сте започели %1.</translation>
    </message>
    <message>
        <source>What you typed is back. It is not saved yet.</source>
        <translation>Оно што сте уписали је враћено. Још није сачувано.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueCommands</name>
    <message>
        <source>Put off</source>
        <translation>Одложи</translation>
    </message>
    <message>
        <source>Put off what is chosen</source>
        <translation>Одложи изабрано</translation>
    </message>
    <message>
        <source>Assign to</source>
        <translation>Додели</translation>
    </message>
    <message>
        <source>Assign to a colleague</source>
        <translation>Додели колеги или колегиници</translation>
    </message>
    <message>
        <source>postpone snooze later another day</source>
        <extracomment>other words by which the command box finds &apos;Put off what is chosen&apos;; never shown</extracomment>
        <translation>касније други дан пролонгирај</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n ствар је изабрана</numerusform>
            <numerusform>%n ствари су изабране</numerusform>
            <numerusform>%n ствари је изабрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) with one reason and one day</source>
        <translation>
            <numerusform>%n ствар, један разлог и један дан</numerusform>
            <numerusform>%n ствари, један разлог и један дан</numerusform>
            <numerusform>%n ствари, један разлог и један дан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) assigned to %1.</source>
        <translation>
            <numerusform>%n ствар је додељена: %1.</numerusform>
            <numerusform>%n ствари су додељене: %1.</numerusform>
            <numerusform>%n ствари је додељено: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueLines</name>
    <message>
        <source>Overdue</source>
        <translation>Касни</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Данас</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Ове недеље</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Касније</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Нема обавеза</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Прикажи још</translation>
    </message>
    <message numerus="yes">
        <source>%1: show %n more</source>
        <extracomment>a group of what is due, and how many of it are not shown: &apos;Overdue: 12 more&apos;</extracomment>
        <translation>
            <numerusform>%1: прикажи још %n</numerusform>
            <numerusform>%1: прикажи још %n</numerusform>
            <numerusform>%1: прикажи још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Одложи</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueMarks</name>
    <message>
        <source>Next line</source>
        <translation>Следећи ред</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Претходни ред</translation>
    </message>
    <message>
        <source>Do what the line asks for</source>
        <translation>Уради што ред тражи</translation>
    </message>
    <message>
        <source>Choose the line, or leave it out</source>
        <translation>Изабери ред или га изостави</translation>
    </message>
    <message>
        <source>Choose none</source>
        <translation>Поништи избор</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueRow</name>
    <message>
        <source>%1, chosen</source>
        <extracomment>a line of a list that is chosen, for screen readers</extracomment>
        <translation>%1, изабрано</translation>
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
        <translation>Зашто</translation>
    </message>
    <message numerus="yes">
        <source>Erase the words of %n call(s)</source>
        <translation>
            <numerusform>Брисање текста %n позива</numerusform>
            <numerusform>Брисање текста %n позива</numerusform>
            <numerusform>Брисање текста %n позива</numerusform>
        </translation>
    </message>
    <message>
        <source>What was said, the number to call back and the place leave the vault, with their history and with what is typed there and not saved. It cannot be taken back. A call stays in codes and is counted; what was carried into a report stays there. Copies made before still hold the words.</source>
        <translation>Из сефа се бришу оно што је речено, број за позив и место, са историјом и оним што је тамо уписано а није сачувано. То се не може вратити. Од позива остаје само оно што је изабрано са спискова и он се и даље броји; оно што је пренето у пријаву остаје у њој. Раније направљене копије и даље садрже текст.</translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ништа није изабрано</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Erase the words</source>
        <translation>Обриши текст</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Изаберите зашто.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n call(s) are erased.</source>
        <translation>
            <numerusform>Текст %n позива је обрисан.</numerusform>
            <numerusform>Текст %n позива је обрисан.</numerusform>
            <numerusform>Текст %n позива је обрисан.</numerusform>
        </translation>
    </message>
    <message>
        <source>Erase the words…</source>
        <translation>Обриши текст…</translation>
    </message>
    <message>
        <source>Erase the words of calls</source>
        <translation>Обриши текст позива</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ErasureDialog</name>
    <message>
        <source>Erase the file %1</source>
        <translation>Обриши предмет %1</translation>
    </message>
    <message>
        <source>Everything about this person leaves the vault, with its history. It cannot be taken back. Copies made before still hold it: destroy them in turn.</source>
        <translation>Све о овој особи брише се из сефа, заједно са историјом. То се не може опозвати. Раније направљене копије то и даље садрже: редом уништите и њих.</translation>
    </message>
    <message>
        <source>File of the certificate</source>
        <translation>Датотека потврде</translation>
    </message>
    <message>
        <source>Erase and save the certificate</source>
        <translation>Обриши и сачувај потврду</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>потврда</translation>
    </message>
    <message>
        <source>The file is erased.</source>
        <translation>Предмет је обрисан.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Нешто треба исправити</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) need another look.</source>
        <translation>
            <numerusform>%n одговор треба погледати још једном.</numerusform>
            <numerusform>%n одговора треба погледати још једном.</numerusform>
            <numerusform>%n одговора треба погледати још једном.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::EvidenceDialog</name>
    <message>
        <source>Evidence as a paper</source>
        <translation>Докази на папиру</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>папир</translation>
    </message>
    <message>
        <source>On the paper: codes, days, sources, strengths, indicators and digests of files. No name, no address and no word that was typed. That it was made is noted in the journal.</source>
        <translation>На папиру: шифре, дани, извори, јачина, показатељи и отисци датотека. Ниједно име, ниједна адреса и ниједна уписана реч. У дневнику остаје записано да је сачињен.</translation>
    </message>
    <message>
        <source>PDF saved. Keep it as safe as the record itself.</source>
        <translation>PDF је сачуван. Чувајте га као и сам запис.</translation>
    </message>
    <message>
        <source>The consent lets the identity leave: the name and the words of the facts about this person stand on the paper. Facts about the whole event stand there without their words, which may name others who were not asked. That it was made is noted in the journal.</source>
        <translation>Сагласност дозвољава да се пошаље идентитет: на папиру стоје име и речи чињеница о овој особи. Чињенице о целом догађају стоје без својих речи, које могу да именују друге особе, а оне нису питане. У дневнику остаје записано да је сачињен.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::EvidenceView</name>
    <message>
        <source>Make a paper</source>
        <translation>Сачини папир</translation>
    </message>
    <message>
        <source>Evidence of the report</source>
        <translation>Докази уз пријаву</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кога</translation>
    </message>
    <message>
        <source>Make a paper of the evidence</source>
        <translation>Сачини папир о доказима</translation>
    </message>
    <message>
        <source>The organisation itself</source>
        <translation>Сама организација</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ExpiringCard</name>
    <message>
        <source>Documents that expire</source>
        <translation>Документи који истичу</translation>
    </message>
    <message>
        <source>No document expires soon.</source>
        <translation>Ниједан документ не истиче ускоро.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>a document and whose it is</extracomment>
        <translation>%1 од %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FactList</name>
    <message>
        <source>Facts</source>
        <translation>Чињенице</translation>
    </message>
    <message>
        <source>Add a fact</source>
        <translation>Додај чињеницу</translation>
    </message>
    <message>
        <source>Save fact</source>
        <translation>Сачувај чињеницу</translation>
    </message>
    <message>
        <source>The fact is saved.</source>
        <translation>Чињеница је сачувана.</translation>
    </message>
    <message>
        <source>No facts yet</source>
        <translation>Још нема чињеница</translation>
    </message>
    <message>
        <source>What is known, each with where it is known from, is what an authority can check.</source>
        <translation>Оно што се зна, уз извор сваког податка, јесте оно што орган може да провери.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Of whom</source>
        <translation>О коме</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Чињеница</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>whole event</source>
        <translation>цео догађај</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чему се ради</translation>
    </message>
    <message>
        <source>Where it is known from</source>
        <translation>Одакле се зна</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О коме</translation>
    </message>
    <message>
        <source>Empty: it concerns the whole event.</source>
        <translation>Празно: односи се на цео догађај.</translation>
    </message>
    <message>
        <source>When it happened</source>
        <translation>Када се догодило</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>Шта се зна</translation>
    </message>
    <message>
        <source>How strongly it is supported</source>
        <translation>Колико је поткрепљено</translation>
    </message>
    <message>
        <source>What is known, from where</source>
        <translation>Шта се зна и одакле</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FallingThroughPage</name>
    <message>
        <source>People</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ко је пријавио</translation>
    </message>
    <message>
        <source>Institutions</source>
        <translation>Институције</translation>
    </message>
    <message>
        <source>Nobody here</source>
        <translation>Овде нема никога</translation>
    </message>
    <message>
        <source>Whoever is let go of by a procedure stands here until somebody takes the next step.</source>
        <translation>Особа која испадне из поступка стоји овде док неко не предузме следећи корак.</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>Шта погледати</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следећи корак</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n дан</numerusform>
            <numerusform>%1, %n дана</numerusform>
            <numerusform>%1, %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Counts only; small numbers say little.</source>
        <translation>Само бројеви; мали бројеви мало говоре.</translation>
    </message>
    <message>
        <source>Our finding</source>
        <translation>Наш налаз</translation>
    </message>
    <message>
        <source>Open procedures</source>
        <translation>Отворени поступци</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Предлози</translation>
    </message>
    <message>
        <source>Counts only; nobody is named.</source>
        <translation>Само бројеви; нико се не именује.</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>Отворен од</translation>
    </message>
    <message>
        <source>Last action</source>
        <translation>Последња радња</translation>
    </message>
    <message numerus="yes">
        <source>%n open procedure(s), the oldest first</source>
        <translation>
            <numerusform>%n отворен поступак, најстарији први</numerusform>
            <numerusform>%n отворена поступка, најстарији први</numerusform>
            <numerusform>%n отворених поступака, најстарији први</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not screened</source>
        <translation>
            <numerusform>%n без тријаже</numerusform>
            <numerusform>%n без тријаже</numerusform>
            <numerusform>%n без тријаже</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for more than</source>
        <translation>Чекају дуже од</translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s): %1</source>
        <extracomment>a limit in days, and how many people wait longer</extracomment>
        <translation>
            <numerusform>дуже од %n дана: %1</numerusform>
            <numerusform>дуже од %n дана: %1</numerusform>
            <numerusform>дуже од %n дана: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Show more: %1 of %2 are shown</source>
        <extracomment>of a list: how many of how many people are shown</extracomment>
        <translation>Прикажи још: приказано је %1 од %2</translation>
    </message>
    <message>
        <source>Follow-up: who is falling through</source>
        <extracomment>begins with the name that the page has on the rail</extracomment>
        <translation>Праћење: ко испада из заштите</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ко води</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FeedbackList</name>
    <message>
        <source>No feedback yet</source>
        <translation>Још нема повратне информације</translation>
    </message>
    <message>
        <source>What was told</source>
        <translation>Шта је саопштено</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>About whom</source>
        <translation>О коме</translation>
    </message>
    <message>
        <source>Empty: the whole event.</source>
        <translation>Празно: цео догађај.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Field</name>
    <message>
        <source>optional</source>
        <translation>није обавезно</translation>
    </message>
    <message>
        <source>%1, optional</source>
        <translation>%1, није обавезно</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in this list. &apos;%2&apos; stays chosen.</source>
        <extracomment>typed in a list of choices; then what is chosen there as before</extracomment>
        <translation>„%1“ није на овом списку. Остаје изабрано „%2“.</translation>
    </message>
    <message>
        <source>There is no &apos;%1&apos; in this list. Nothing is chosen.</source>
        <translation>„%1“ није на овом списку. Ништа није изабрано.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FieldMask</name>
    <message>
        <source>Show what is hidden</source>
        <translation>Прикажи скривено</translation>
    </message>
    <message>
        <source>Show what is hidden (F2)</source>
        <translation>Прикажи скривено (F2)</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FigureChoice</name>
    <message>
        <source>From</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>By sex</source>
        <translation>По полу</translation>
    </message>
    <message>
        <source>By gender</source>
        <translation>По роду</translation>
    </message>
    <message>
        <source>Statistics report</source>
        <translation>Статистички извештај</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Табела</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>Од дана до дана</translation>
    </message>
    <message>
        <source>Type a day.</source>
        <translation>Упишите дан.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Период се завршава пре него што почне.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FigureFileDialog</name>
    <message>
        <source>Everybody</source>
        <translation>Сви</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>табела</translation>
    </message>
    <message>
        <source>The file is not encrypted. Small counts are hidden in it, also for those who see them here. That it was saved is noted in the journal.</source>
        <translation>Датотека није шифрована. Мали бројеви су у њој скривени, и за оне који их овде виде. У дневнику се бележи да је сачувана.</translation>
    </message>
    <message>
        <source>Save the figure</source>
        <translation>Сачувај табелу</translation>
    </message>
    <message>
        <source>File of the figure</source>
        <translation>Датотека са табелом</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сачувај као CSV</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Штампање извештаја</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>Figure saved. It is not encrypted.</source>
        <translation>Табела је сачувана. Није шифрована.</translation>
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
        <translation>Где</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Име датотеке</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Врста датотеке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Изабери</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FileDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FileRow</name>
    <message>
        <source>Choose</source>
        <translation>Изабери</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <extracomment>for screen readers; %1 is the label of the field</extracomment>
        <translation>Изабери: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FilterChip</name>
    <message>
        <source>Remove %1</source>
        <translation>Уклони: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FilterMenu</name>
    <message>
        <source>My filters</source>
        <translation>Моји филтери</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>Keep this filter</source>
        <translation>Сачувај овај филтер</translation>
    </message>
    <message>
        <source>None kept yet</source>
        <translation>Још ниједан није сачуван</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Филтер: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Only you are offered it. It is kept in the confidential part of the vault.</source>
        <translation>Нуди се само вама. Чува се у поверљивом делу сефа.</translation>
    </message>
    <message>
        <source>The filter is kept.</source>
        <translation>Филтер је сачуван.</translation>
    </message>
    <message>
        <source>The filter is removed.</source>
        <translation>Филтер је уклоњен.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Преименуј</translation>
    </message>
    <message>
        <source>saved kept filter keep rename remove delete</source>
        <extracomment>other words by which the command box finds &apos;My filters&apos;; never shown</extracomment>
        <translation>сачуван филтер сачувај преименуј уклони обриши</translation>
    </message>
    <message>
        <source>Rename the filter</source>
        <translation>Преименуј филтер</translation>
    </message>
    <message>
        <source>The filter is renamed.</source>
        <translation>Филтер је преименован.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FirstRunPage</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Спремно</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Изабери</translation>
    </message>
    <message>
        <source>Folder of the new vault</source>
        <translation>Фасцикла новог сефа</translation>
    </message>
    <message>
        <source>It is made if it does not exist. Its name should name nobody.</source>
        <translation>Прави се ако не постоји. Њено име не треба никога да открије.</translation>
    </message>
    <message>
        <source>Open a vault that is already there</source>
        <translation>Отвори сеф који већ постоји</translation>
    </message>
    <message>
        <source>Where should the records live?</source>
        <translation>Где ће се чувати записи?</translation>
    </message>
    <message>
        <source>In one folder on this laptop or on a stick. Everything in it is encrypted; nothing is ever sent anywhere.</source>
        <translation>У једној фасцикли на овом рачунару или на USB меморији. Све у њој је шифровано; ништа се никад никуд не шаље.</translation>
    </message>
    <message>
        <source>Choose your passphrase</source>
        <translation>Изаберите лозинку</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Корисничко име</translation>
    </message>
    <message>
        <source>Who are you here?</source>
        <translation>Ко сте ви овде?</translation>
    </message>
    <message>
        <source>Making the vault</source>
        <translation>Сеф се прави</translation>
    </message>
    <message>
        <source>Make the vault</source>
        <translation>Направи сеф</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Folder: %1
User name: %2
Role: %3</source>
        <translation>Фасцикла: %1
Корисничко име: %2
Улога: %3</translation>
    </message>
    <message>
        <source>Choose a folder; its path begins with /.</source>
        <translation>Изаберите фасциклу; путања почиње са /.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new or an empty one.</source>
        <translation>Ова фасцикла није празна. Изаберите нову или празну.</translation>
    </message>
    <message>
        <source>Type a user name, for example your first name.</source>
        <translation>Упишите корисничко име, на пример своје име.</translation>
    </message>
    <message>
        <source>You type it at every unlock.</source>
        <translation>Куца се при сваком откључавању.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше име</translation>
    </message>
    <message>
        <source>Colleagues see it beside what you write.</source>
        <translation>Види га тим, поред онога што напишете.</translation>
    </message>
    <message>
        <source>What each role can see</source>
        <translation>Шта која улога види</translation>
    </message>
    <message>
        <source>Whoever makes the vault coordinates it: reads and writes everything, and gives access to colleagues, each with a role of their own. So does a case worker who works alone.</source>
        <translation>Ко направи сеф, координира га: чита и уписује све, и даје приступ колегама и колегиницама, свакоме са својом улогом. Исто важи и за стручну особу која ради сама.</translation>
    </message>
    <message>
        <source>Recovery shares</source>
        <translation>Делови кључа</translation>
    </message>
    <message>
        <source>First colleague</source>
        <translation>Прва особа у тиму</translation>
    </message>
    <message>
        <source>Two steps follow in the vault: recovery shares for your directors, each typed back from its sheet, and access for a first colleague. Both protect against a forgotten passphrase.</source>
        <translation>У сефу следе два корака: делови кључа за опоравак за управу, сваки прекуцан са свог листа, и приступ за прву особу у тиму. Обоје штити од заборављене лозинке.</translation>
    </message>
    <message>
        <source>I know that without my passphrase only recovery shares or a colleague&apos;s access open it</source>
        <translation>Знам: без моје лозинке сеф отварају само делови кључа или приступ некога из тима</translation>
    </message>
    <message>
        <source>It opens everything that is kept here. Write it on paper, keep the paper away from the laptop, and burn it once you know it by heart.</source>
        <translation>Она отвара све што се овде чува. Запишите је на папир, држите папир даље од рачунара и уништите га када је научите.</translation>
    </message>
    <message>
        <source>Tick first that you know it.</source>
        <translation>Најпре означите да то знате.</translation>
    </message>
    <message>
        <source>Nobody can help with a forgotten passphrase.</source>
        <translation>Нико не може да помогне ако је лозинка заборављена.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Gate</name>
    <message>
        <source>Language of the program</source>
        <translation>Језик програма</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HandoverCard</name>
    <message>
        <source>Who is responsible</source>
        <translation>Ко је задужен</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>From whom to whom</source>
        <translation>Од кога и коме</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Ко је предао</translation>
    </message>
    <message>
        <source>Hand-overs of this person</source>
        <translation>Предаје рада са овом особом</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Предај</translation>
    </message>
    <message>
        <source>Nobody is responsible.</source>
        <translation>Нико није задужен.</translation>
    </message>
    <message>
        <source>Nobody is responsible: %1 has no access any more.</source>
        <translation>Нико није задужен: %1 више нема приступ.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>нико</translation>
    </message>
    <message>
        <source>%1, then %2</source>
        <extracomment>who was responsible, and who after</extracomment>
        <translation>%1, затим %2</translation>
    </message>
    <message>
        <source>%1 is responsible now.</source>
        <translation>Од сада је задужена особа: %1.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HelpPanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Садржај</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Begin the first day</source>
        <translation>Почни први дан</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Помоћ</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Помоћ: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HelplineTableModel</name>
    <message>
        <source>Report %1</source>
        <translation>Пријава %1</translation>
    </message>
    <message>
        <source>may be called back</source>
        <translation>сме се звати</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Повод</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Suspected</source>
        <translation>Сумња</translation>
    </message>
    <message>
        <source>Who calls</source>
        <translation>Ко се јавља</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ко води</translation>
    </message>
    <message>
        <source>%1, danger now</source>
        <translation>%1, опасност сада</translation>
    </message>
    <message>
        <source>do not call back</source>
        <translation>не звати</translation>
    </message>
    <message>
        <source>no number known</source>
        <translation>број није познат</translation>
    </message>
    <message>
        <source>Calls before</source>
        <translation>Ранијих позива</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Повратни позив</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HiddenLine</name>
    <message>
        <source>Show or hide this line</source>
        <translation>Прикажи или сакриј овај ред</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HistoryReader</name>
    <message>
        <source>History of this record</source>
        <translation>Историја овог записа</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HistorySection</name>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HistoryView</name>
    <message>
        <source>Who did what</source>
        <translation>Ко је шта урадио</translation>
    </message>
    <message>
        <source>When, who</source>
        <translation>Када, ко</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запис</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Прикажи старије</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s): %1</source>
        <translation>
            <numerusform>%n запис: %1</numerusform>
            <numerusform>%n записа: %1</numerusform>
            <numerusform>%n записа: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>how often somebody opened a record: &apos;7 times, from 3 March 10:12 to 5 March 12:00&apos;</extracomment>
        <translation>
            <numerusform>%n пут</numerusform>
            <numerusform>%n пута</numerusform>
            <numerusform>%n пута</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), from %1 to %2</source>
        <translation>
            <numerusform>%n пут, од %1 до %2</numerusform>
            <numerusform>%n пута, од %1 до %2</numerusform>
            <numerusform>%n пута, од %1 до %2</numerusform>
        </translation>
    </message>
    <message>
        <source>What was done before %1 is not listed yet.</source>
        <translation>Оно што је урађено пре %1 још није приказано.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HoursEditor</name>
    <message>
        <source>Write hours from and until, for example 09:00-12:00, 17:00-19:00.</source>
        <translation>Упишите време од и до, на пример 09:00-12:00, 17:00-19:00.</translation>
    </message>
    <message>
        <source>Write the hour, for example 20:00 or 8.30.</source>
        <translation>Упишите време, на пример 20:00 или 8.30.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::IdentificationSection</name>
    <message>
        <source>Identification</source>
        <translation>Идентификација</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Поступци</translation>
    </message>
    <message>
        <source>A second report opens a second procedure.</source>
        <translation>Друга пријава отвара други поступак.</translation>
    </message>
    <message>
        <source>Open a procedure</source>
        <translation>Отвори поступак</translation>
    </message>
    <message>
        <source>What must follow other decisions</source>
        <translation>Шта мора да уследи после других одлука</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатељи</translation>
    </message>
    <message>
        <source>Protection</source>
        <translation>Заштита</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Затварање</translation>
    </message>
    <message>
        <source>No official procedure yet</source>
        <translation>Још нема службеног поступка</translation>
    </message>
    <message>
        <source>Support never waits for one. It begins with a report or with what we know.</source>
        <translation>Подршка никад не чека на поступак. Он почиње пријавом или оним што знамо.</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Упиши исход</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::IndicatorSetView</name>
    <message>
        <source>Whose indicators</source>
        <translation>Чији показатељи</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>an indicator, and the questions of the form that speak for it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (not enough by itself)</source>
        <translation>%1 (само по себи није довољно)</translation>
    </message>
    <message>
        <source>No set of indicators reads this form.</source>
        <translation>Ниједан скуп показатеља не користи овај образац.</translation>
    </message>
    <message>
        <source>No indicator of this set was seen.</source>
        <translation>Није уочен ниједан показатељ из овог скупа.</translation>
    </message>
    <message>
        <source>The Centre&apos;s own indicators are not among these sets: nobody could check their text. Your organisation can add them as a file of its own; F1 says how.</source>
        <translation>Показатељи самог Центра нису међу овим скуповима: нико није могао да провери њихов текст. Ваша организација може да их дода као своју датотеку; F1 каже како.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::InstitutionsView</name>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Још ништа није уписано</translation>
    </message>
    <message>
        <source>What was reported, asked and answered is counted here.</source>
        <translation>Овде се броји шта је пријављено, питано и одговорено.</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ко је пријавио</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Повратне информације</translation>
    </message>
    <message>
        <source>Reports and procedures by who reported</source>
        <translation>Пријаве и поступци по подносиоцима пријаве</translation>
    </message>
    <message>
        <source>%1 received: %2 identified, %3 not, %4 open</source>
        <translation>%1 примљено: %2 идентификовано, %3 није, %4 у току</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Институција</translation>
    </message>
    <message>
        <source>What it received</source>
        <translation>Шта је примила</translation>
    </message>
    <message>
        <source>What institutions received, and how it ended</source>
        <translation>Шта су институције примиле и како се завршило</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Како се завршило</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Није испуњено</translation>
    </message>
    <message>
        <source>What we found at first</source>
        <translation>Шта смо најпре утврдили</translation>
    </message>
    <message>
        <source>Procedures</source>
        <translation>Поступци</translation>
    </message>
    <message>
        <source>What we found at first, and how it was decided</source>
        <translation>Шта смо најпре утврдили и како је одлучено</translation>
    </message>
    <message>
        <source>%1 identified, %2 not, %3 open</source>
        <translation>%1 идентификовано, %2 није, %3 у току</translation>
    </message>
    <message>
        <source>Only the kind</source>
        <translation>Само врста</translation>
    </message>
    <message>
        <source>Show by name</source>
        <translation>Прикажи по називу</translation>
    </message>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n по називу</numerusform>
            <numerusform>%n по називу</numerusform>
            <numerusform>%n по називу</numerusform>
        </translation>
    </message>
    <message>
        <source>obstacles: %1</source>
        <translation>препреке: %1</translation>
    </message>
    <message>
        <source>%1, %2 promised</source>
        <extracomment>feedback given, of so many reports; and how many were promised some and got none</extracomment>
        <translation>%1, обећано: %2</translation>
    </message>
    <message>
        <source>decided: %1</source>
        <translation>одлучила: %1</translation>
    </message>
    <message>
        <source>%1, harm noted</source>
        <extracomment>how many steps and duties were not met; and that people met harm there</extracomment>
        <translation>%1, нанета штета</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>пријава: %1</translation>
    </message>
    <message>
        <source>referrals: %1</source>
        <translation>упућивања: %1</translation>
    </message>
    <message>
        <source>requests: %1</source>
        <translation>захтева: %1</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>још ништа</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::JudgementCard</name>
    <message>
        <source>Your judgement</source>
        <translation>Ваша процена</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Ниво</translation>
    </message>
    <message>
        <source>Reason, if you decide otherwise</source>
        <translation>Разлог, ако одлучите другачије</translation>
    </message>
    <message>
        <source>What you know and the questions do not ask. It stays with the assessment.</source>
        <translation>Оно што знате, а питања не обухватају. Остаје уз процену.</translation>
    </message>
    <message>
        <source>As the answers say</source>
        <translation>Према одговорима</translation>
    </message>
    <message>
        <source>Lowering a level is for the coordinator.</source>
        <translation>Ниво сме да снизи само координација.</translation>
    </message>
    <message>
        <source>Write why you decide otherwise.</source>
        <translation>Напишите зашто одлучујете другачије.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::KeyList</name>
    <message>
        <source>On this page: %1</source>
        <translation>На овој страни: %1</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Свуда</translation>
    </message>
    <message>
        <source>Esc Esc Esc</source>
        <extracomment>the key Esc, pressed three times within a moment</extracomment>
        <translation>Esc Esc Esc</translation>
    </message>
    <message>
        <source>Hide the window behind a clock. After a second any key but Esc and Ctrl+H brings it back; after 30 seconds, the passphrase</source>
        <translation>Сакриј прозор иза сата. После једне секунде враћа га било који тастер осим Esc и Ctrl+H; после 30 секунди, лозинка</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Тастери</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::KeyboardChips</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Укључен је Caps Lock</translation>
    </message>
    <message>
        <source>Keyboard: %1</source>
        <extracomment>%1 is the language of the keyboard, for example &apos;English&apos;</extracomment>
        <translation>Тастатура: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LawReader</name>
    <message>
        <source>Texts of law</source>
        <translation>Текстови закона</translation>
    </message>
    <message>
        <source>Read the law: %1</source>
        <translation>Читај закон: %1</translation>
    </message>
    <message>
        <source>Read the law</source>
        <translation>Читај закон</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LawView</name>
    <message>
        <source>Acts of law</source>
        <translation>Прописи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>On what</source>
        <translation>О чему</translation>
    </message>
    <message>
        <source>Short facts, not the text of the law</source>
        <translation>Кратке чињенице, не текст закона</translation>
    </message>
    <message>
        <source>Provisions of the act</source>
        <translation>Одредбе прописа</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LeafletReader</name>
    <message>
        <source>Language of the leaflet</source>
        <translation>Језик летка</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мање</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Веће</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Затвори (Esc)</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Летак</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LeafletShelf</name>
    <message>
        <source>Show it large</source>
        <translation>Прикажи увећано</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Леци</translation>
    </message>
    <message>
        <source>Language of the leaflet</source>
        <translation>Језик летка</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>На папиру</translation>
    </message>
    <message>
        <source>Only if it is safe to carry. Name and title of the file tell nothing.</source>
        <translation>Само ако га је безбедно носити. Име и наслов датотеке не откривају ништа.</translation>
    </message>
    <message>
        <source>As it reads, with its sources</source>
        <translation>Како гласи, са изворима</translation>
    </message>
    <message>
        <source>Text of the leaflet</source>
        <translation>Текст летка</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (нацрт)</translation>
    </message>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Датотека са тим именом већ постоји. Ништа није замењено; изаберите друго име.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Датотека не може да се упише тамо. Ништа није изгубљено; изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>PDF saved. Give it only if it is safe to carry.</source>
        <translation>PDF је сачуван. Дајте га само ако га је безбедно носити.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LeaveQuestion</name>
    <message>
        <source>How it ended, or why it is not taken</source>
        <translation>Како је завршено, или зашто није изабрано</translation>
    </message>
    <message>
        <source>Why, as the person sees it</source>
        <translation>Зашто, како особа то види</translation>
    </message>
    <message>
        <source>Asked, never guessed. &apos;Does not wish to say&apos; is a full answer.</source>
        <translation>Пита се, не нагађа се. „Не жели да каже“ је потпун одговор.</translation>
    </message>
    <message>
        <source>What made it hard, as we see it</source>
        <translation>Шта је отежало, како ми видимо</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Речима саме особе</translation>
    </message>
    <message>
        <source>Choose at least one. &apos;Other&apos; is one too.</source>
        <translation>Изаберите бар једно. И „Друго“ се рачуна.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Ког дана</translation>
    </message>
    <message>
        <source>Last contact with the person</source>
        <translation>Последњи контакт са особом</translation>
    </message>
    <message>
        <source>It began on %1 and cannot end before that.</source>
        <translation>Почело је %1 и не може да се заврши пре тога.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LifeEventCard</name>
    <message>
        <source>What happened</source>
        <translation>Шта се догодило</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Risk is assessed again after it, whatever the day of the next assessment.</source>
        <translation>После тога се ризик процењује поново, без обзира на дан следеће процене.</translation>
    </message>
    <message>
        <source>Save the event</source>
        <translation>Сачувај догађај</translation>
    </message>
    <message>
        <source>The event is saved.</source>
        <translation>Догађај је сачуван.</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>Ког дана</translation>
    </message>
    <message>
        <source>What was said or seen</source>
        <translation>Шта је речено или виђено</translation>
    </message>
    <message>
        <source>Nothing is noted yet.</source>
        <translation>Још ништа није уписано.</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Упиши догађај</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Догађај</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::LinkedRecordsCard</name>
    <message>
        <source>Other records of this person</source>
        <translation>Други записи о овој особи</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Шифра</translation>
    </message>
    <message>
        <source>Link as the same person</source>
        <translation>Повежи као исту особу</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Ниједан није познат.</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Није иста особа</translation>
    </message>
    <message>
        <source>Not the same person: %1</source>
        <translation>Није иста особа: %1</translation>
    </message>
    <message>
        <source>No record has this code. Check it and try again.</source>
        <translation>Ниједан запис нема ову шифру. Проверите је и покушајте поново.</translation>
    </message>
    <message>
        <source>This is the record that you are in.</source>
        <translation>У овом запису се управо налазите.</translation>
    </message>
    <message>
        <source>The two records are linked.</source>
        <translation>Два записа су повезана.</translation>
    </message>
    <message>
        <source>The two records are no longer linked.</source>
        <translation>Два записа више нису повезана.</translation>
    </message>
    <message>
        <source>Two words and a number, from the head of the other record. Both records stay as they are; the one made by mistake is closed under Identification, as a second record.</source>
        <translation>Две речи и број, из заглавља другог записа. Оба записа остају каква јесу; онај који је настао грешком затвара се у одељку Идентификација, као други запис.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::MainWindow</name>
    <message>
        <source>Copied. Cleared from the clipboard in %1 seconds.</source>
        <translation>Копирано. Из оставе се брише за %1 секунди.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::MakeCopy</name>
    <message>
        <source>Make a copy</source>
        <translation>Направи копију</translation>
    </message>
    <message>
        <source>Make the copy</source>
        <translation>Направи копију</translation>
    </message>
    <message>
        <source>Cancel, keep nothing</source>
        <translation>Одустани, не задржавај ништа</translation>
    </message>
    <message>
        <source>Read the records and the documents</source>
        <translation>Читање записа и докумената</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Упис копије</translation>
    </message>
    <message>
        <source>Read it back and check every page</source>
        <translation>Поновно читање и провера сваке стране</translation>
    </message>
    <message>
        <source>Note it in the journal</source>
        <translation>Белешка у дневнику</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Датотека копије</translation>
    </message>
    <message>
        <source>A name that tells only the day. No file is ever replaced.</source>
        <translation>Име које говори само дан. Ниједна датотека се никад не замењује.</translation>
    </message>
    <message>
        <source>Free there: %1</source>
        <translation>Слободно тамо: %1</translation>
    </message>
    <message>
        <source>Choose a file; its path begins with /.</source>
        <translation>Изаберите датотеку; путања почиње са /.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name.</source>
        <translation>Ова датотека већ постоји. Изаберите друго име.</translation>
    </message>
    <message>
        <source>This folder does not exist. Is the stick plugged in?</source>
        <translation>Ова фасцикла не постоји. Да ли је USB меморија укључена?</translation>
    </message>
    <message>
        <source>The copy is made, and every page of it was read back.</source>
        <translation>Копија је направљена и свака њена страна је поново прочитана.</translation>
    </message>
    <message>
        <source>%1, %2. Keep it away from this laptop.</source>
        <extracomment>the path of a copy and its size</extracomment>
        <translation>%1, %2. Држите је даље од овог рачунара.</translation>
    </message>
    <message>
        <source>Look into every page</source>
        <translation>Провера сваке стране</translation>
    </message>
    <message>
        <source>Names and confidential texts were copied sealed: only a colleague with their key can look into those pages.</source>
        <translation>Имена и поверљиви текстови копирани су запечаћени: те стране може да провери само неко из тима ко има њихов кључ.</translation>
    </message>
    <message>
        <source>One sealed file, for a stick that lives in another place. It opens with the passphrases of today. While it is made nothing can be saved; what you type is kept.</source>
        <translation>Једна запечаћена датотека, за USB меморију која се чува на другом месту. Отвара се данашњим лозинкама. Док се прави, ништа се не може сачувати; оно што упишете остаје.</translation>
    </message>
    <message>
        <source>Make another copy</source>
        <translation>Направи још једну копију</translation>
    </message>
    <message>
        <source>A copy was made a moment ago.</source>
        <translation>Копија је управо направљена.</translation>
    </message>
    <message>
        <source>Press once more if you want another one.</source>
        <translation>Притисните још једном ако желите још једну.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::MisfitReason</name>
    <message>
        <source>Why it goes on nevertheless</source>
        <translation>Зашто се ипак наставља</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Вашим речима</translation>
    </message>
    <message>
        <source>Say why it goes on nevertheless.</source>
        <translation>Наведите зашто се ипак наставља.</translation>
    </message>
    <message>
        <source>Stays with the referral in this organisation; the provider does not read it.</source>
        <translation>Остаје уз упућивање у овој организацији; пружалац то не чита.</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>О особи</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NameList</name>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Add a name</source>
        <translation>Додај име</translation>
    </message>
    <message>
        <source>Save name</source>
        <translation>Сачувај име</translation>
    </message>
    <message>
        <source>The name is saved.</source>
        <translation>Име је сачувано.</translation>
    </message>
    <message>
        <source>No name is recorded</source>
        <translation>Име није уписано</translation>
    </message>
    <message>
        <source>A name is never needed. Several names in several scripts may stand side by side.</source>
        <translation>Име никад није потребно. Више имена на више писама може стајати једно поред другог.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Врста</translation>
    </message>
    <message>
        <source>May be said aloud</source>
        <translation>Сме се рећи наглас</translation>
    </message>
    <message>
        <source>Kind of name</source>
        <translation>Врста имена</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Презиме</translation>
    </message>
    <message>
        <source>Father&apos;s name</source>
        <translation>Очево име</translation>
    </message>
    <message>
        <source>Whole name in its own script</source>
        <translation>Цело име на свом писму</translation>
    </message>
    <message>
        <source>May it be said aloud</source>
        <translation>Сме ли се рећи наглас</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Одакле се зна</translation>
    </message>
    <message>
        <source>A name used with the exploiter is never said aloud.</source>
        <translation>Име коришћено код експлоататора никад се не изговара.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NameQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Write at least one letter.</source>
        <translation>Упишите бар једно слово.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NewPassphrase</name>
    <message>
        <source>Passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Иста још једном</translation>
    </message>
    <message>
        <source>A suggestion; nobody has seen it before:</source>
        <translation>Предлог који нико раније није видео:</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Друге речи</translation>
    </message>
    <message>
        <source>Type it once more; a slip would lock everybody out.</source>
        <translation>Упишите још једном; због омашке нико не би могао да отвори сеф.</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>Обе су исте.</translation>
    </message>
    <message>
        <source>Not the same yet.</source>
        <translation>Још нису исте.</translation>
    </message>
    <message>
        <source>Type at least 15 characters, for example the six words.</source>
        <translation>Упишите бар 15 знакова, на пример шест речи.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second one again.</source>
        <translation>Нису исте. Другу упишите поново.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Нова особа</translation>
    </message>
    <message>
        <source>Given name or nickname</source>
        <translation>Име или надимак</translation>
    </message>
    <message>
        <source>Any script. Searched first, kept only in the confidential part.</source>
        <translation>Било које писмо. Најпре се тражи, чува се само у поверљивом делу.</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Презиме</translation>
    </message>
    <message>
        <source>Pseudonym</source>
        <translation>Псеудоним</translation>
    </message>
    <message>
        <source>How the person reached us</source>
        <translation>Како је особа стигла до нас</translation>
    </message>
    <message>
        <source>Came through a personal contact, outside a formal referral</source>
        <translation>Преко личног контакта, мимо формалног упућивања</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Година рођења</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>Како знамо</translation>
    </message>
    <message>
        <source>Region of origin</source>
        <translation>Подручје порекла</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Језици</translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation>Потребан преводилац</translation>
    </message>
    <message>
        <source>Where the person stays</source>
        <translation>Где особа борави</translation>
    </message>
    <message>
        <source>First contact</source>
        <translation>Први контакт</translation>
    </message>
    <message>
        <source>A safe way to make contact</source>
        <translation>Безбедан начин контакта</translation>
    </message>
    <message>
        <source>May stay empty. More can be added later.</source>
        <translation>Може остати празно. Више се може додати касније.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Број или адреса</translation>
    </message>
    <message>
        <source>May we use it</source>
        <translation>Смемо ли га користити</translation>
    </message>
    <message>
        <source>What must never be said</source>
        <translation>Шта се никад не сме рећи</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Create record</source>
        <translation>Направи запис</translation>
    </message>
    <message numerus="yes">
        <source>%n similar record(s). Is it the same person?</source>
        <translation>
            <numerusform>%n сличан запис. Да ли је то иста особа?</numerusform>
            <numerusform>%n слична записа. Да ли је то иста особа?</numerusform>
            <numerusform>%n сличних записа. Да ли је то иста особа?</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Open this record. The name stays hidden.</source>
        <translation>Отвара овај запис. Име остаје скривено.</translation>
    </message>
    <message>
        <source>Create a new record anyway</source>
        <translation>Ипак направи нов запис</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Запис %1 је сачуван.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Wide on purpose, so that it points at nobody.</source>
        <translation>Намерно широко, да не укаже ни на кога.</translation>
    </message>
    <message>
        <source>What the person agreed to. Not sure: only if urgent.</source>
        <translation>На шта је особа пристала. Ако нисте сигурни: само ако је хитно.</translation>
    </message>
    <message>
        <source>For example our name, the police, a shelter.</source>
        <translation>На пример наше име, полиција, склониште.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
    <message>
        <source>Choose the way, or empty what is below it.</source>
        <translation>Изаберите начин или испразните поља испод.</translation>
    </message>
    <message>
        <source>An estimate is enough.</source>
        <translation>Довољна је процена.</translation>
    </message>
    <message>
        <source>Is it one of these? Enter opens the record; the same keys again make a new one.</source>
        <translation>Да ли је то неко од ових? Enter отвара запис; исти тастери још једном праве нови.</translation>
    </message>
    <message>
        <source>Choose Estimate if the year is a guess.</source>
        <translation>Изаберите „Процена“ ако година није сигурна.</translation>
    </message>
    <message>
        <source>For example %1, today, +7</source>
        <translation>На пример %1, данас, +7</translation>
    </message>
    <message>
        <source>What else is known</source>
        <translation>Шта се још зна</translation>
    </message>
    <message>
        <source>May stay as it is. It can be added later.</source>
        <translation>Може остати овако. Може се допунити касније.</translation>
    </message>
    <message>
        <source>Each record begins as person at risk, also one made from a report: that is enough to protect.</source>
        <translation>Сваки запис почиње као „лице у ризику“, и онај из пријаве: то је довољно за заштиту.</translation>
    </message>
    <message>
        <source>Nobody with a similar name is known here.</source>
        <translation>Овде није познат нико сличног имена.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NumberEditor</name>
    <message>
        <source>A number from %1 to %2 fits here.</source>
        <translation>Овде одговара број од %1 до %2.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OutcomePanel</name>
    <message>
        <source>Keep as draft</source>
        <translation>Остави као нацрт</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Заврши</translation>
    </message>
    <message>
        <source>Complete once more to save it so.</source>
        <translation>Завршите још једном да се тако сачува.</translation>
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
            <numerusform>%n питање без одговора: %1.</numerusform>
            <numerusform>%n питања без одговора: %1.</numerusform>
            <numerusform>%n питања без одговора: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>Датум разговора</translation>
    </message>
    <message>
        <source>The day of the talk. Of a form on paper, the day on the paper.</source>
        <translation>Дан разговора. За папирни образац, дан са папира.</translation>
    </message>
    <message>
        <source>Write the day on which it was taken.</source>
        <translation>Упишите датум разговора.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>Тај дан тек долази.</translation>
    </message>
    <message>
        <source>The first contact was later, on %1.</source>
        <translation>Први контакт је био касније, %1</translation>
    </message>
    <message>
        <source>The day on which this draft was begun. If the talk was on another day, write that day.</source>
        <translation>Дан када је нацрт започет. Ако је разговор био другог дана, упишите тај дан.</translation>
    </message>
    <message>
        <source>Every question has an answer. &apos;Complete&apos; saves the result (Ctrl+Enter); until then it is a draft.</source>
        <translation>На свако питање је одговорено. „Заврши“ чува резултат (Ctrl+Enter); до тада је ово нацрт.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OutreachSection</name>
    <message>
        <source>Which list</source>
        <translation>Који списак</translation>
    </message>
    <message>
        <source>Search, return</source>
        <translation>Тражење, повратак</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OverviewSection</name>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Risk over time</source>
        <translation>Ризик кроз време</translation>
    </message>
    <message>
        <source>Key dates</source>
        <translation>Важни датуми</translation>
    </message>
    <message>
        <source>People around</source>
        <translation>Особе из окружења</translation>
    </message>
    <message>
        <source>, born %1</source>
        <translation>, рођ. %1</translation>
    </message>
    <message>
        <source>lives with this person</source>
        <translation>живи са овом особом</translation>
    </message>
    <message>
        <source>safe to contact</source>
        <translation>безбедно за контакт</translation>
    </message>
    <message>
        <source>ask before any contact</source>
        <translation>питати пре сваког контакта</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>У наредни %n дан нема рокова.</numerusform>
            <numerusform>У наредна %n дана нема рокова.</numerusform>
            <numerusform>У наредних %n дана нема рокова.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OwnPassphraseDialog</name>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Изаберите своју лозинку</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ваша лозинка је промењена.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PaperDialog</name>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Датотека са тим именом већ постоји. Ништа није замењено; изаберите друго име.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Датотека не може да се упише тамо. Ништа није изгубљено; изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PaperPurpose</name>
    <message>
        <source>What it is for</source>
        <translation>Чему служи</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>За кога</translation>
    </message>
    <message>
        <source>Say what the paper is for.</source>
        <translation>Наведите чему папир служи.</translation>
    </message>
    <message>
        <source>Say who gets the paper.</source>
        <translation>Наведите ко добија папир.</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Није изабрано</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PassphraseField</name>
    <message>
        <source>Caps Lock is on</source>
        <translation>Укључен је Caps Lock</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PassphrasePanel</name>
    <message>
        <source>Change the passphrase</source>
        <translation>Промени лозинку</translation>
    </message>
    <message>
        <source>Present passphrase</source>
        <translation>Садашња лозинка</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Ваша лозинка</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Лозинка за %1</translation>
    </message>
    <message>
        <source>Copies of the vault made before still open with the present one.</source>
        <translation>Раније направљене копије сефа и даље се отварају садашњом.</translation>
    </message>
    <message>
        <source>Type the passphrase that you use now.</source>
        <translation>Упишите лозинку коју сада користите.</translation>
    </message>
    <message>
        <source>That is not your present passphrase. Nothing was changed.</source>
        <translation>То није ваша садашња лозинка. Ништа није промењено.</translation>
    </message>
    <message>
        <source>For a colleague who forgot the old one. Tell the new one in person; your colleague chooses another at the next unlock.</source>
        <translation>За некога из тима ко је стару заборавио. Нову реците лично; при следећем откључавању особа бира другу.</translation>
    </message>
    <message>
        <source>Choose your own passphrase</source>
        <translation>Изаберите своју лозинку</translation>
    </message>
    <message>
        <source>Whoever gave you access knows the passphrase that you came in by. Choose one that nobody else knows.</source>
        <translation>Ко вам је дао приступ, зна лозинку којом сте ушли. Изаберите ону коју не зна нико други.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључај</translation>
    </message>
    <message>
        <source>The new passphrase has to be another one.</source>
        <translation>Нова лозинка мора да буде друга.</translation>
    </message>
    <message>
        <source>If the present passphrase is refused then, the change was made already: type the new one as the present one.</source>
        <translation>Ако садашња лозинка тада буде одбијена, промена је већ сачувана: упишите нову као садашњу.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PathwayComparisonView</name>
    <message>
        <source>Back to pathways</source>
        <translation>Назад на путеве заштите</translation>
    </message>
    <message>
        <source>First pathway</source>
        <translation>Први пут заштите</translation>
    </message>
    <message>
        <source>Second pathway</source>
        <translation>Други пут заштите</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Услови</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Даје</translation>
    </message>
    <message>
        <source>Asks</source>
        <translation>Тражи</translation>
    </message>
    <message>
        <source>Risks</source>
        <translation>Ризици</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Чекање</translation>
    </message>
    <message>
        <source>Zaklon cannot look up conditions for this one.</source>
        <translation>Заклон овде не може да провери услове.</translation>
    </message>
    <message>
        <source>Legal basis</source>
        <translation>Правни основ</translation>
    </message>
    <message>
        <source>Comparison of pathways</source>
        <translation>Поређење путева заштите</translation>
    </message>
    <message>
        <source>Third pathway</source>
        <translation>Трећи пут заштите</translation>
    </message>
    <message>
        <source>No third pathway</source>
        <translation>Без трећег пута заштите</translation>
    </message>
    <message>
        <source>Pathway to the right</source>
        <translation>Пут заштите десно</translation>
    </message>
    <message>
        <source>Pathway to the left</source>
        <translation>Пут заштите лево</translation>
    </message>
    <message>
        <source>The choice</source>
        <translation>Избор</translation>
    </message>
    <message>
        <source>One page down</source>
        <translation>Страну ниже</translation>
    </message>
    <message>
        <source>One page up</source>
        <translation>Страну више</translation>
    </message>
    <message>
        <source>This one is running.</source>
        <translation>Овај је у току.</translation>
    </message>
    <message>
        <source>Start this one…</source>
        <translation>Почни овај…</translation>
    </message>
    <message>
        <source>Start: %1</source>
        <translation>Покретање: %1</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Штампај…</translation>
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
        <translation>Следећи корак</translation>
    </message>
    <message>
        <source>What to do in %1</source>
        <translation>Шта урадити у: %1</translation>
    </message>
    <message>
        <source>Complete this step</source>
        <translation>Заврши овај корак</translation>
    </message>
    <message>
        <source>Wait for somebody</source>
        <translation>Стави на чекање</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Skip this step</source>
        <translation>Прескочи овај корак</translation>
    </message>
    <message>
        <source>Start this pathway</source>
        <translation>Почни пут заштите</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Кораци</translation>
    </message>
    <message>
        <source>no consent yet</source>
        <translation>још нема сагласности</translation>
    </message>
    <message>
        <source>Note a day</source>
        <translation>Упиши дан</translation>
    </message>
    <message>
        <source>Note the day</source>
        <translation>Упиши дан</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It is not chosen…</source>
        <translation>Није изабран…</translation>
    </message>
    <message>
        <source>End it…</source>
        <translation>Заврши…</translation>
    </message>
    <message>
        <source>Note the choice</source>
        <translation>Упиши избор</translation>
    </message>
    <message>
        <source>Outcome, in Identification…</source>
        <translation>Исход, у делу Идентификација…</translation>
    </message>
    <message>
        <source>Note the decision…</source>
        <translation>Упиши одлуку…</translation>
    </message>
    <message>
        <source>Complete it: day, by whom, papers…</source>
        <translation>Заврши: дан, ко, исправе…</translation>
    </message>
    <message>
        <source>Done by: %1</source>
        <translation>Обавља: %1</translation>
    </message>
    <message>
        <source>What it stands on</source>
        <translation>На чему се заснива</translation>
    </message>
    <message>
        <source>What %1 stands on</source>
        <extracomment>of a pathway: its conditions, its version and its law</extracomment>
        <translation>На чему се заснива: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PathwayOwnWords</name>
    <message>
        <source>Save these words</source>
        <translation>Сачувај ове речи</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Речима саме особе</translation>
    </message>
    <message>
        <source>What the person says about: %1</source>
        <translation>Шта особа каже о путу заштите: %1</translation>
    </message>
    <message>
        <source>Words saved.</source>
        <translation>Речи су сачуване.</translation>
    </message>
    <message>
        <source>This was not saved. What you typed is kept.</source>
        <translation>Ово није сачувано. Оно што сте уписали остаје.</translation>
    </message>
    <message>
        <source>What was written here cannot be read now. It stays as it is.</source>
        <translation>Оно што је овде уписано тренутно не може да се прочита. Остаје какво јесте.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PathwayQuestion</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PatternLooks</name>
    <message>
        <source>What it is</source>
        <translation>Шта је то</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>Шта је то?</translation>
    </message>
    <message>
        <source>Record that we looked at it</source>
        <translation>Упиши да је размотрено</translation>
    </message>
    <message>
        <source>New: it has grown since somebody looked at it.</source>
        <translation>Ново: повећала се откако ју је неко погледао.</translation>
    </message>
    <message>
        <source>New: nobody has looked at it yet.</source>
        <translation>Ново: нико је још није погледао.</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Размотрено</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Још није размотрено.</translation>
    </message>
    <message>
        <source>%1, %2: %3 (%4)</source>
        <extracomment>day, initials, decision, how many: &apos;3 May 2026, AB: To be watched (4 people)&apos;</extracomment>
        <translation>%1, %2: %3 (%4)</translation>
    </message>
    <message>
        <source>It is recorded that you looked at it.</source>
        <translation>Уписано је да сте размотрили.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PatternsView</name>
    <message>
        <source>Pattern</source>
        <translation>Подударност</translation>
    </message>
    <message>
        <source>What people share</source>
        <translation>Шта је заједничко</translation>
    </message>
    <message>
        <source>Everything that people share</source>
        <translation>Све што је заједничко</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Подударности</translation>
    </message>
    <message>
        <source>What they share</source>
        <translation>Шта је заједничко</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Колико</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакција</translation>
    </message>
    <message>
        <source>No pattern yet</source>
        <translation>Још нема подударности</translation>
    </message>
    <message>
        <source>Once two people or two reports share an employer, a recruiter or an address, they stand here together.</source>
        <translation>Чим две особе или две пријаве имају истог послодавца, врбоватеља или адресу, овде стоје заједно.</translation>
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
            <numerusform>%n пријава</numerusform>
            <numerusform>%n пријаве</numerusform>
            <numerusform>%n пријава</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reaction</source>
        <translation>
            <numerusform>%n без реакције</numerusform>
            <numerusform>%n без реакције</numerusform>
            <numerusform>%n без реакције</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>после %n дана</numerusform>
            <numerusform>после %n дана</numerusform>
            <numerusform>после %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>From report to reaction</source>
        <translation>Од пријаве до реакције</translation>
    </message>
    <message>
        <source>Report %1, %2</source>
        <translation>Пријава %1, %2</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Реакција: %1</translation>
    </message>
    <message>
        <source>Open report %1</source>
        <translation>Отвори пријаву %1</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this pattern</source>
        <translation>
            <numerusform>%n особа у овој подударности</numerusform>
            <numerusform>%n особе у овој подударности</numerusform>
            <numerusform>%n особа у овој подударности</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n report(s)</source>
        <translation>
            <numerusform>%1, у %n пријави</numerusform>
            <numerusform>%1, у %n пријаве</numerusform>
            <numerusform>%1, у %n пријава</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Ново: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Прикажи још %n</numerusform>
            <numerusform>Прикажи још %n</numerusform>
            <numerusform>Прикажи још %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PeoplePage</name>
    <message>
        <source>Mine</source>
        <translation>Моје</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Касни</translation>
    </message>
    <message>
        <source>Which people</source>
        <translation>Које особе</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова особа</translation>
    </message>
    <message>
        <source>Code or pseudonym</source>
        <translation>Шифра или псеудоним</translation>
    </message>
    <message>
        <source>Filter by code or pseudonym</source>
        <translation>Филтрирај по шифри или псеудониму</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Every category</source>
        <translation>Све категорије</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Every risk</source>
        <translation>Сви ризици</translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>Бар: %1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Филтрирај овај списак</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by next due</source>
        <translation>
            <numerusform>%n особа, по следећем року</numerusform>
            <numerusform>%n особе, по следећем року</numerusform>
            <numerusform>%n особа, по следећем року</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody fits this view</source>
        <translation>Нико не одговара овом приказу</translation>
    </message>
    <message>
        <source>Nobody is here yet</source>
        <translation>Овде још нема никога</translation>
    </message>
    <message>
        <source>Change the view or the filter to see more people.</source>
        <translation>Промените приказ или филтер да бисте видели више особа.</translation>
    </message>
    <message>
        <source>The first record begins with how the person reached you.</source>
        <translation>Први запис почиње тиме како је особа стигла до вас.</translation>
    </message>
    <message>
        <source>Nobody is responsible</source>
        <translation>Нико није задужен</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by code</source>
        <translation>
            <numerusform>%n особа, по шифри</numerusform>
            <numerusform>%n особе, по шифри</numerusform>
            <numerusform>%n особа, по шифри</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by risk</source>
        <translation>
            <numerusform>%n особа, по ризику</numerusform>
            <numerusform>%n особе, по ризику</numerusform>
            <numerusform>%n особа, по ризику</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by first contact</source>
        <translation>
            <numerusform>%n особа, по првом контакту</numerusform>
            <numerusform>%n особе, по првом контакту</numerusform>
            <numerusform>%n особа, по првом контакту</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by category</source>
        <translation>
            <numerusform>%n особа, по категорији</numerusform>
            <numerusform>%n особе, по категорији</numerusform>
            <numerusform>%n особа, по категорији</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by worker</source>
        <translation>
            <numerusform>%n особа, по томе ко води</numerusform>
            <numerusform>%n особе, по томе ко води</numerusform>
            <numerusform>%n особа, по томе ко води</numerusform>
        </translation>
    </message>
    <message>
        <source>Reveal or hide the name in the row</source>
        <translation>Откриј или сакриј име у реду</translation>
    </message>
    <message>
        <source>Code or pseudonym: %1</source>
        <translation>Шифра или псеудоним: %1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Категорија: %1</translation>
    </message>
    <message>
        <source>In shelters</source>
        <translation>У склоништима</translation>
    </message>
    <message>
        <source>All, also closed</source>
        <translation>Све, и затворени предмети</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Шифра</translation>
    </message>
    <message>
        <source>Filter by code</source>
        <translation>Филтрирај по шифри</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Шифра: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonHeader</name>
    <message>
        <source>Reveal name</source>
        <translation>Откриј име</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Упиши контакт</translation>
    </message>
    <message>
        <source>Pseudonym %1</source>
        <translation>Псеудоним %1</translation>
    </message>
    <message>
        <source>No consent recorded yet</source>
        <translation>Сагласност још није уписана</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No name recorded</source>
        <translation>Име није уписано</translation>
    </message>
    <message>
        <source>Hide name</source>
        <translation>Сакриј име</translation>
    </message>
    <message>
        <source>This record is not there</source>
        <translation>Овог записа нема</translation>
    </message>
    <message>
        <source>The recorded name must not be said</source>
        <translation>Уписано име не сме да се изговори</translation>
    </message>
    <message numerus="yes">
        <source>%n more consent(s)</source>
        <translation>
            <numerusform>још %n сагласност</numerusform>
            <numerusform>још %n сагласности</numerusform>
            <numerusform>још %n сагласности</numerusform>
        </translation>
    </message>
    <message>
        <source>speaks %1</source>
        <extracomment>the languages of the person</extracomment>
        <translation>говори %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <extracomment>the initials of a colleague, and the day on which the work with the person began</extracomment>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>Reveal or hide the name</source>
        <translation>Откриј или сакриј име</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonPage</name>
    <message>
        <source>Sections</source>
        <translation>Делови</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Преглед</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>План подршке</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуге</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Упућивања</translation>
    </message>
    <message>
        <source>Contacts, safety</source>
        <translation>Безбедан контакт</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документи</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Историја</translation>
    </message>
    <message>
        <source>Reveal or hide the name</source>
        <translation>Откриј или сакриј име</translation>
    </message>
    <message>
        <source>due</source>
        <translation>рок</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>People  /  %1</source>
        <translation>Особе  /  %1</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>О особи</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>нацрт</translation>
    </message>
    <message>
        <source>Search, return</source>
        <translation>Тражење, повратак</translation>
    </message>
    <message>
        <source>Rights explained</source>
        <translation>Објашњена права</translation>
    </message>
    <message>
        <source>Identification</source>
        <translation>Идентификација</translation>
    </message>
    <message>
        <source>C</source>
        <comment>key</comment>
        <extracomment>the key of a person page that records a contact, one letter</extracomment>
        <translation>Ц</translation>
    </message>
    <message>
        <source>Assess the risk</source>
        <translation>Процени ризик</translation>
    </message>
    <message>
        <source>R</source>
        <comment>key</comment>
        <extracomment>the key of a person page that goes to the risk assessment, one letter</extracomment>
        <translation>Р</translation>
    </message>
    <message>
        <source>Add to the care plan</source>
        <translation>Додај у план подршке</translation>
    </message>
    <message>
        <source>T</source>
        <comment>key</comment>
        <extracomment>the key of a person page that adds to the care plan, one letter</extracomment>
        <translation>Т</translation>
    </message>
    <message>
        <source>Go to section: %1</source>
        <translation>Иди на део: %1</translation>
    </message>
    <message>
        <source>Court</source>
        <translation>Суд</translation>
    </message>
    <message>
        <source>Report about this person</source>
        <translation>Пријава о овој особи</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>tip on a section of a person: its name and its key</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>assessment questionnaire form safety danger</source>
        <extracomment>other words by which the command box finds &apos;Assess the risk&apos;; never shown</extracomment>
        <translation>процена упитник образац безбедност опасност</translation>
    </message>
    <message>
        <source>New referral</source>
        <extracomment>other words by which the command box finds &apos;New referral&apos;; never shown</extracomment>
        <translation>Ново упућивање</translation>
    </message>
    <message>
        <source>refer send provider service organisation</source>
        <translation>упути пошаљи пружалац услуга организација</translation>
    </message>
    <message>
        <source>Close the file</source>
        <extracomment>other words by which the command box finds &apos;Close the file&apos;; never shown</extracomment>
        <translation>Затвори предмет</translation>
    </message>
    <message>
        <source>end finish closing archive</source>
        <translation>заврши крај затварање окончај архивирај</translation>
    </message>
    <message>
        <source>Ask for a review</source>
        <extracomment>other words by which the command box finds &apos;Ask for a review&apos;; never shown</extracomment>
        <translation>Затражи преиспитивање</translation>
    </message>
    <message>
        <source>request objection complaint appeal reconsider</source>
        <translation>захтев приговор жалба притужба тражи</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>Упиши контакт</translation>
    </message>
    <message>
        <source>call phone talk met visit note log</source>
        <extracomment>other words by which the command box finds &apos;Record contact&apos;; never shown</extracomment>
        <translation>позив телефон разговор сусрет посета белешка забележи</translation>
    </message>
    <message>
        <source>new need goal action task step</source>
        <extracomment>other words by which the command box finds &apos;Add to the care plan&apos;; never shown</extracomment>
        <translation>нова потреба циљ корак задатак</translation>
    </message>
    <message>
        <source>show see unmask who</source>
        <extracomment>other words by which the command box finds &apos;Reveal or hide the name&apos;; never shown</extracomment>
        <translation>прикажи види ко</translation>
    </message>
    <message>
        <source>new make write suspicion of trafficking</source>
        <extracomment>other words by which the command box finds &apos;Report about this person&apos;; never shown</extracomment>
        <translation>нова направи напиши поднеси сумња на трговину људима</translation>
    </message>
    <message>
        <source>course timeline events print</source>
        <extracomment>other words by which the command box finds the section &apos;Overview&apos;; never shown</extracomment>
        <translation>ток догађаја временска линија одштампај штампање</translation>
    </message>
    <message>
        <source>add need goal action task step phase begin done</source>
        <extracomment>other words by which the command box finds the section &apos;Care plan&apos;; never shown</extracomment>
        <translation>додај потреба циљ корак задатак обавеза фаза почни урађено</translation>
    </message>
    <message>
        <source>record add service provided delivered</source>
        <extracomment>other words by which the command box finds the section &apos;Services&apos;; never shown</extracomment>
        <translation>упиши додај услуга пружена</translation>
    </message>
    <message>
        <source>review objection complaint appeal decision outcome procedure Centre record open close dismiss dismissed reject rejected obstacle feedback interview plan contact step duty indicators dependency labour protection protect at risk vulnerability guarantee representative guardian country of origin bed closing file</source>
        <extracomment>other words by which the command box finds the section &apos;Identification&apos;; never shown</extracomment>
        <translation>преиспитивање приговор притужба жалба одлука исход поступак Центар забележи отвори затвори одбаци одбачено одбачена одбијено препрека повратна информација закажи разговор контакт корак обавеза показатељи индикатори зависност зависни положај рад заштита заштити ризик рањивост гаранција заступање старатељ земља порекла кревет затварање предмет</translation>
    </message>
    <message>
        <source>record add contact call safe way telephone address name family relation team colleague appointment card</source>
        <extracomment>other words by which the command box finds the section &apos;Contacts, safety&apos;; never shown</extracomment>
        <translation>упиши додај контакт позив безбедан начин телефон адреса име породица однос тим колеге картица за термин</translation>
    </message>
    <message>
        <source>missing lost reach return record attempt start search agree code</source>
        <extracomment>other words by which the command box finds the section &apos;Search, return&apos;; never shown</extracomment>
        <translation>нестанак изгубљена забележи покушај покрени тражење договори код за повратак шифра</translation>
    </message>
    <message>
        <source>add document passport identity card permit expires attach file</source>
        <extracomment>other words by which the command box finds the section &apos;Documents&apos;; never shown</extracomment>
        <translation>додај документ пасош лична карта дозвола истиче приложи датотека</translation>
    </message>
    <message>
        <source>record withdraw consent permission share information year of birth</source>
        <extracomment>other words by which the command box finds the section &apos;Consent&apos;; never shown</extracomment>
        <translation>упиши забележи повуци сагласност дозвола дељење података година рођења годину</translation>
    </message>
    <message>
        <source>record talk leaflet law text print show explain</source>
        <extracomment>other words by which the command box finds the section &apos;Rights explained&apos;; never shown</extracomment>
        <translation>забележи разговор летак закон текст одштампај прикажи објасни</translation>
    </message>
    <message>
        <source>add proceeding hearing trial lawyer charge compensation claim protection</source>
        <extracomment>other words by which the command box finds the section &apos;Court&apos;; never shown</extracomment>
        <translation>додај поступак рочиште суђење адвокат оптужба накнада штете захтев заштита</translation>
    </message>
    <message>
        <source>who changed opened before version put back journal</source>
        <extracomment>other words by which the command box finds the section &apos;History&apos;; never shown</extracomment>
        <translation>ко је променио мењао отварао пре верзија врати дневник</translation>
    </message>
    <message>
        <source>assess assessment questionnaire form safety plan danger record event self-harm screening vulnerability trafficking indicators signs</source>
        <extracomment>other words by which the command box finds the section &apos;Risk&apos;; never shown</extracomment>
        <translation>процени процена упитник образац план безбедности опасност забележи догађај самоповређивање провера рањивост показатељи индикатори знаци трговина људима</translation>
    </message>
    <message>
        <source>record change duplicate twice merge year of birth age sex name language citizenship category pseudonym status who is responsible hand over link same person</source>
        <extracomment>other words by which the command box finds the section &apos;About the person&apos;; never shown</extracomment>
        <translation>упиши забележи промени дупликат двапут споји година рођења годину узраст старост пол име језик држављанство категорија псеудоним статус ко је задужен предај повежи иста особа</translation>
    </message>
    <message>
        <source>new referral send answer add pathway compare step checklist print place for tonight bed threat of removal asylum residence</source>
        <extracomment>other words by which the command box finds the section &apos;Referrals&apos;; never shown</extracomment>
        <translation>ново упућивање пошаљи одговор додај пут упореди путеве корак подсетник одштампај место за ноћас кревет претња удаљењем азил боравак</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonPicker</name>
    <message>
        <source>Case code, pseudonym or name, in any script.</source>
        <translation>Шифра, псеудоним или име, на било ком писму.</translation>
    </message>
    <message>
        <source>Case code or pseudonym.</source>
        <translation>Шифра или псеудоним.</translation>
    </message>
    <message>
        <source>The name stays hidden.</source>
        <translation>Име остаје скривено.</translation>
    </message>
    <message>
        <source>Nobody who is here already is like that.</source>
        <translation>Нико ко је већ уписан не одговара.</translation>
    </message>
    <message>
        <source>Is it one of these?</source>
        <translation>Да ли је неко од ових?</translation>
    </message>
    <message>
        <source>Yes, it is %1</source>
        <translation>Да, то је %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Case code.</source>
        <translation>Шифра предмета.</translation>
    </message>
    <message>
        <source>register registration</source>
        <extracomment>other words by which the command box finds the button that registers a person; never shown</extracomment>
        <translation>региструј регистрација упиши упис особе</translation>
    </message>
    <message>
        <source>New record of a person</source>
        <translation>Нови запис о особи</translation>
    </message>
    <message>
        <source>A new person all the same</source>
        <translation>Ипак нова особа</translation>
    </message>
    <message>
        <source>Type a code, a pseudonym or a name first: the person may be here already. If nothing is known, press once more.</source>
        <translation>Најпре упишите шифру, псеудоним или име: особа је можда већ овде. Ако се ништа не зна, притисните још једном.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonPreview</name>
    <message>
        <source>Risk over time</source>
        <translation>Ризик кроз време</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Следећи кораци</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Отвори запис</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Преглед записа</translation>
    </message>
    <message>
        <source>Nobody is chosen</source>
        <translation>Нико није изабран</translation>
    </message>
    <message>
        <source>Choose somebody in the list to see what comes next.</source>
        <translation>Изаберите некога са списка да видите шта следи.</translation>
    </message>
    <message>
        <source>Pseudonym %1</source>
        <translation>Псеудоним %1</translation>
    </message>
    <message>
        <source>Nothing is due soon.</source>
        <translation>Ускоро нема рокова.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonTableModel</name>
    <message>
        <source>Name hidden</source>
        <translation>Име је скривено</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Шифра</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорија</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Where things stand</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>Следећи рок</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ко води</translation>
    </message>
    <message>
        <source>Hide the name (Alt+R)</source>
        <translation>Сакриј име (Alt+R)</translation>
    </message>
    <message>
        <source>Reveal the name (Alt+R)</source>
        <translation>Откриј име (Alt+R)</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonTabs</name>
    <message>
        <source>People who are open</source>
        <translation>Отворени записи</translation>
    </message>
    <message>
        <source>Close %1</source>
        <translation>Затвори %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanEditor</name>
    <message>
        <source>Need</source>
        <translation>Потреба</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>Save the line</source>
        <translation>Сачувај ред</translation>
    </message>
    <message>
        <source>In a few words</source>
        <translation>У неколико речи</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Шта особа каже о томе</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Област</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Ко је задовољио</translation>
    </message>
    <message>
        <source>Why nobody meets it</source>
        <translation>Зашто је нико не задовољава</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Рок</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Циљ</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Корак</translation>
    </message>
    <message>
        <source>The need is saved.</source>
        <translation>Потреба је сачувана.</translation>
    </message>
    <message>
        <source>The goal is saved.</source>
        <translation>Циљ је сачуван.</translation>
    </message>
    <message>
        <source>The action is saved.</source>
        <translation>Корак је сачуван.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>As the person would say it.</source>
        <translation>Како би то особа рекла.</translation>
    </message>
    <message>
        <source>It stays visible until somebody does.</source>
        <translation>Остаје видљиво док је неко не задовољи.</translation>
    </message>
    <message>
        <source>Finds it in Today.</source>
        <translation>Та особа га види на страни Данас.</translation>
    </message>
    <message>
        <source>Close the line</source>
        <translation>Затвори ред</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>What stands in the way of work</source>
        <translation>Шта отежава запослење</translation>
    </message>
    <message>
        <source>As long as the step did not reach what it was for.</source>
        <translation>Док корак није постигао оно због чега је планиран.</translation>
    </message>
    <message>
        <source>Goal for: %1</source>
        <translation>Циљ за: %1</translation>
    </message>
    <message>
        <source>Action for: %1</source>
        <translation>Корак за: %1</translation>
    </message>
    <message>
        <source>Save as done</source>
        <translation>Сачувај као урађено</translation>
    </message>
    <message>
        <source>Carry out: %1</source>
        <extracomment>heading of the form of an action; its words</extracomment>
        <translation>Спроведи: %1</translation>
    </message>
    <message>
        <source>The action is done.</source>
        <translation>Корак је урађен.</translation>
    </message>
    <message>
        <source>For example %1, tomorrow, +7</source>
        <translation>На пример %1, сутра, +7</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanPhases</name>
    <message>
        <source>Phases of the plan</source>
        <translation>Фазе плана</translation>
    </message>
    <message>
        <source>no goals yet</source>
        <translation>још нема циљева</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>још није започето</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почни</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>завршено %1</translation>
    </message>
    <message>
        <source>Begin again</source>
        <translation>Почни поново</translation>
    </message>
    <message>
        <source>look again %1</source>
        <translation>поново размотрити %1</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Phase of the plan</source>
        <translation>Фаза плана</translation>
    </message>
    <message>
        <source>A phase takes the time that it takes. It ends when you say so, with a reason; no day ends it.</source>
        <translation>Фаза траје колико је потребно. Завршава се када то упишете, уз разлог; ниједан датум је не завршава.</translation>
    </message>
    <message>
        <source>Save the phase</source>
        <translation>Сачувај фазу</translation>
    </message>
    <message>
        <source>The phase is saved.</source>
        <translation>Фаза је сачувана.</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Фаза</translation>
    </message>
    <message>
        <source>Begun on</source>
        <translation>Започета дана</translation>
    </message>
    <message>
        <source>Look again on</source>
        <translation>Поново размотрити дана</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завршена дана</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Зашто је завршена</translation>
    </message>
    <message>
        <source>How the person sees it</source>
        <translation>Како особа то види</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message numerus="yes">
        <source>%n other phase(s)</source>
        <translation>
            <numerusform>још %n фаза</numerusform>
            <numerusform>још %n фазе</numerusform>
            <numerusform>још %n фаза</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanProgressPanel</name>
    <message>
        <source>Nobody meets it yet</source>
        <translation>Нико је још не задовољава</translation>
    </message>
    <message>
        <source>How the plan goes</source>
        <translation>Како иде план</translation>
    </message>
    <message>
        <source>Needs met</source>
        <translation>Задовољене потребе</translation>
    </message>
    <message>
        <source>Goals reached</source>
        <translation>Остварени циљеви</translation>
    </message>
    <message>
        <source>Actions done</source>
        <translation>Урађени кораци</translation>
    </message>
    <message>
        <source>Needs seen and met over time</source>
        <translation>Уочене и задовољене потребе кроз време</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 од %2</translation>
    </message>
    <message>
        <source>%1: %2 seen, %3 met</source>
        <extracomment>a day, how many needs were seen until then, how many were met</extracomment>
        <translation>%1: уочено %2, задовољено %3</translation>
    </message>
    <message>
        <source>today</source>
        <translation>данас</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n дан</numerusform>
            <numerusform>%n дана</numerusform>
            <numerusform>%n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Уочене</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Задовољене</translation>
    </message>
    <message>
        <source>One need, seen on %1 and not met yet.</source>
        <translation>Једна потреба, уочена %1, још није задовољена.</translation>
    </message>
    <message>
        <source>One need, seen on %1 and met on %2.</source>
        <translation>Једна потреба, уочена %1, задовољена %2</translation>
    </message>
    <message>
        <source>since today</source>
        <extracomment>how long a need has waited for somebody who meets it</extracomment>
        <translation>од данас</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PreviewPlace</name>
    <message>
        <source>Close the preview</source>
        <translation>Затвори преглед</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ProcedureCard</name>
    <message>
        <source>Procedure of %1</source>
        <translation>Поступак од %1</translation>
    </message>
    <message>
        <source>What must follow</source>
        <translation>Шта мора да уследи</translation>
    </message>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>чека %n дан</numerusform>
            <numerusform>чека %n дана</numerusform>
            <numerusform>чека %n дана</numerusform>
        </translation>
    </message>
    <message>
        <source>closed</source>
        <translation>затворено</translation>
    </message>
    <message>
        <source>Phases of the procedure</source>
        <translation>Фазе поступка</translation>
    </message>
    <message>
        <source>It is not recorded who told the person.</source>
        <translation>Није уписано ко је особи саопштио.</translation>
    </message>
    <message>
        <source>Told on %1</source>
        <translation>Саопштено %1</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Record the outcome</source>
        <translation>Упиши исход</translation>
    </message>
    <message>
        <source>First decision: %1, %2</source>
        <translation>Прва одлука: %1, %2</translation>
    </message>
    <message>
        <source>Our own preliminary finding: %1</source>
        <translation>Наш прелиминарни налаз: %1</translation>
    </message>
    <message>
        <source>Close the procedure</source>
        <translation>Затвори поступак</translation>
    </message>
    <message>
        <source>Number at the Centre: %1</source>
        <translation>Број предмета у Центру: %1</translation>
    </message>
    <message>
        <source>In the words of the authority: “%1”</source>
        <translation>Речима органа: „%1“</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Contacts with the Centre</source>
        <translation>Контакти са Центром</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Упиши контакт</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>одговорено</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>још нема одговора</translation>
    </message>
    <message>
        <source>Steps and duties that were not met</source>
        <translation>Неиспуњени кораци и обавезе</translation>
    </message>
    <message>
        <source>Note a step or duty</source>
        <translation>Упиши корак или обавезу</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Пријављено: %1</translation>
    </message>
    <message>
        <source>Confirmed: %1</source>
        <translation>Потврђено: %1</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>није потребна</translation>
    </message>
    <message>
        <source>Record who told the person</source>
        <translation>Упиши ко је особи саопштио</translation>
    </message>
    <message>
        <source>waits since today</source>
        <translation>чека од данас</translation>
    </message>
    <message>
        <source>by opening</source>
        <extracomment>short, below a phase: nobody recorded it, opening the procedure counts for it</extracomment>
        <translation>отварањем</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ProviderClosures</name>
    <message>
        <source>Days when it takes nobody</source>
        <translation>Дани када не прима никога</translation>
    </message>
    <message>
        <source>Add the next ones here; without a last day it is until further notice.</source>
        <translation>Овде додајте следеће; без последњег дана важи до даљег.</translation>
    </message>
    <message>
        <source>Takes nobody from</source>
        <translation>Не прима никога од</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Why it takes nobody</source>
        <translation>Зашто не прима никога</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>од %1 до %2</translation>
    </message>
    <message>
        <source>From %1 until further notice</source>
        <translation>Од %1 до даљег</translation>
    </message>
    <message>
        <source>over</source>
        <translation>прошло</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сада</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>предстоји</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Уклони</translation>
    </message>
    <message>
        <source>These days are taken out of the calendar.</source>
        <translation>Ти дани су уклоњени из календара.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ProviderPanel</name>
    <message>
        <source>Add a provider</source>
        <translation>Додај пружаоца</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Save provider</source>
        <translation>Сачувај пружаоца</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назив</translation>
    </message>
    <message>
        <source>Kind of institution</source>
        <translation>Врста институције</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Услуге</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>The municipality only. A shelter&apos;s address is secret.</source>
        <translation>Само општина. Адреса склоништа је тајна.</translation>
    </message>
    <message>
        <source>Who is accepted</source>
        <translation>Ко се прима</translation>
    </message>
    <message>
        <source>Nothing chosen: everybody.</source>
        <translation>Ништа изабрано: сви.</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Језици</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>Шта тражи</translation>
    </message>
    <message>
        <source>Part of an agreed referral mechanism</source>
        <translation>Део договореног механизма упућивања</translation>
    </message>
    <message>
        <source>Days until an answer usually comes</source>
        <translation>Дана до уобичајеног одговора</translation>
    </message>
    <message>
        <source>Takes referrals at present</source>
        <translation>Тренутно прима упућивања</translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation>Како ступити у контакт</translation>
    </message>
    <message>
        <source>Seen only by those who may see names.</source>
        <translation>Виде само они који смеју да виде имена.</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Особа за контакт</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Phone out of hours</source>
        <translation>Телефон ван радног времена</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Е-пошта</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>Change a provider</source>
        <translation>Измени пружаоца</translation>
    </message>
    <message>
        <source>Provider saved.</source>
        <translation>Пружалац је сачуван.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
    <message>
        <source>From which age</source>
        <translation>Од ког узраста</translation>
    </message>
    <message>
        <source>Up to which age</source>
        <translation>До ког узраста</translation>
    </message>
    <message>
        <source>Free places</source>
        <translation>Слободна места</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>На дан</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PseudonymCheck</name>
    <message>
        <source>A word to call the person by inside the organisation.</source>
        <translation>Реч којом се особа зове унутар организације.</translation>
    </message>
    <message>
        <source>%1 is called so already. Another word keeps the two apart.</source>
        <translation>Тако се већ зове %1. Друга реч их разликује.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PutOffDialog</name>
    <message>
        <source>Put off</source>
        <translation>Одложи</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>Изаберите дан после данашњег.</translation>
    </message>
    <message>
        <source>Say why it waits.</source>
        <translation>Реците зашто чека.</translation>
    </message>
    <message>
        <source>Put off until %1.</source>
        <translation>Одложено до %1</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) put off until %1.</source>
        <translation>
            <numerusform>%n ствар је одложена до %1</numerusform>
            <numerusform>%n ствари су одложене до %1</numerusform>
            <numerusform>%n ствари је одложено до %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>%1. At the latest %2: nothing else asks for it until then.</source>
        <extracomment>%1 is how a day may be typed, %2 a day</extracomment>
        <translation>%1. Најкасније %2: до тада ништа друго на то не подсећа.</translation>
    </message>
    <message>
        <source>At the latest %1.</source>
        <translation>Најкасније %1</translation>
    </message>
    <message>
        <source>For example %1, tomorrow, +7</source>
        <translation>На пример %1, сутра, +7</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::QuestionRow</name>
    <message>
        <source>Note: %1</source>
        <extracomment>a button beside one question: &apos;Note: Who holds her papers?&apos;</extracomment>
        <translation>Белешка: %1</translation>
    </message>
    <message>
        <source>A note on this answer (F2). It is kept confidential.</source>
        <translation>Белешка уз овај одговор (F2). Чува се као поверљива.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <extracomment>a button beside one question: &apos;Files: Who holds her papers?&apos;</extracomment>
        <translation>Датотеке: %1</translation>
    </message>
    <message>
        <source>Files that support this answer (F3). They are kept confidential.</source>
        <translation>Датотеке које поткрепљују овај одговор (F3). Чувају се као поверљиве.</translation>
    </message>
    <message>
        <source>These keys answer this question: %1.</source>
        <translation>На ово питање одговарају тастери: %1.</translation>
    </message>
    <message>
        <source>A number from %1 to %2 answers this question, or one of these keys: %3.</source>
        <translation>На ово питање одговара број од %1 до %2 или један од ових тастера: %3.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Rail</name>
    <message>
        <source>Lock</source>
        <translation>Закључај</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Стране</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RailItem</name>
    <message numerus="yes">
        <source>%n thing(s) of yours overdue or due today</source>
        <translation>
            <numerusform>%n Ваша обавеза касни или је за данас</numerusform>
            <numerusform>%n Ваше обавезе касне или су за данас</numerusform>
            <numerusform>%n Ваших обавеза касни или је за данас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReactionList</name>
    <message>
        <source>Reactions</source>
        <translation>Реакције</translation>
    </message>
    <message>
        <source>Add a reaction</source>
        <translation>Додај реакцију</translation>
    </message>
    <message>
        <source>Save reaction</source>
        <translation>Сачувај реакцију</translation>
    </message>
    <message>
        <source>The reaction is saved.</source>
        <translation>Реакција је сачувана.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Шта</translation>
    </message>
    <message>
        <source>Institution</source>
        <translation>Институција</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Шта се догодило</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>На кога се односи</translation>
    </message>
    <message>
        <source>Empty: everybody on the report.</source>
        <translation>Празно: на све у пријави.</translation>
    </message>
    <message>
        <source>No reaction recorded here</source>
        <translation>Овде није записана ниједна реакција</translation>
    </message>
    <message>
        <source>The days until the first reaction are counted from here. A decision and an answer that stand in the procedure of this report count by themselves.</source>
        <translation>Одавде се броје дани до прве реакције. Одлука и одговор који стоје у поступку из ове пријаве рачунају се сами.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReaderDialog</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Затвори (Esc)</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecommendedActions</name>
    <message>
        <source>Recommended now</source>
        <translation>Препоручено сада</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Already in the plan.</source>
        <translation>Већ је у плану.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordForm</name>
    <message>
        <source>Give the day. What is chosen in this form needs it.</source>
        <translation>Наведите дан. Потребан је уз оно што је изабрано у овом обрасцу.</translation>
    </message>
    <message>
        <source>Fill this in. What is chosen in this form needs it.</source>
        <translation>Попуните ово. Потребно је уз оно што је изабрано у овом обрасцу.</translation>
    </message>
    <message>
        <source>Choose something here, then save.</source>
        <translation>Изаберите нешто овде, па сачувајте.</translation>
    </message>
    <message>
        <source>Write something here, then save.</source>
        <translation>Упишите нешто овде, па сачувајте.</translation>
    </message>
    <message>
        <source>This day does not go with the other days here. Compare them.</source>
        <translation>Овај дан не иде уз остале дане овде. Упоредите их.</translation>
    </message>
    <message>
        <source>This does not go with what else is chosen here. Compare the two.</source>
        <translation>Ово не иде уз оно што је овде још изабрано. Упоредите то двоје.</translation>
    </message>
    <message>
        <source>Give the day: &apos;%1&apos; at &apos;%2&apos; needs it.</source>
        <extracomment>%1 an answer, %2 the field in which it is chosen</extracomment>
        <translation>Наведите дан: потребан је уз одговор „%1“ у пољу „%2“.</translation>
    </message>
    <message>
        <source>Fill this in: &apos;%1&apos; at &apos;%2&apos; needs it.</source>
        <translation>Попуните ово: потребно је уз одговор „%1“ у пољу „%2“.</translation>
    </message>
    <message>
        <source>Give the day, then save.</source>
        <translation>Упишите дан, па сачувајте.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordListModel</name>
    <message>
        <source>name hidden</source>
        <translation>име је скривено</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
    <message>
        <source>Nothing was changed. What you typed is kept.</source>
        <translation>Ништа није промењено. Оно што сте уписали је сачувано.</translation>
    </message>
    <message>
        <source>Also in the way:</source>
        <extracomment>after why a save was refused; a list of sentences follows</extracomment>
        <translation>Смета и ово:</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecordSection</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
    <message>
        <source>Nothing fits</source>
        <translation>Ништа не одговара</translation>
    </message>
    <message>
        <source>Change the filter to see more.</source>
        <translation>Промените филтер да бисте видели више.</translation>
    </message>
    <message>
        <source>Change what is recorded</source>
        <translation>Измени уписано</translation>
    </message>
    <message>
        <source>What is recorded</source>
        <translation>Шта је уписано</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecoverPage</name>
    <message>
        <source>The sixteen words of a share</source>
        <translation>Шеснаест речи једног дела</translation>
    </message>
    <message>
        <source>Add this share</source>
        <translation>Додај овај део</translation>
    </message>
    <message>
        <source>User name of the coordinator</source>
        <translation>Корисничко име координације</translation>
    </message>
    <message>
        <source>Set the new passphrase</source>
        <translation>Постави нову лозинку</translation>
    </message>
    <message>
        <source>Back to unlock</source>
        <translation>Назад на откључавање</translation>
    </message>
    <message>
        <source>Type the shares that the directors brought, one after another. What was typed is not shown.</source>
        <translation>Упишите делове које је управа донела, један за другим. Уписано се не приказује.</translation>
    </message>
    <message>
        <source>Open with recovery shares</source>
        <translation>Отварање деловима кључа за опоравак</translation>
    </message>
    <message>
        <source>No share yet.</source>
        <translation>Још нема ниједног дела.</translation>
    </message>
    <message numerus="yes">
        <source>Here: share %1. %n more needed.</source>
        <translation>
            <numerusform>Овде: део %1. Потребан је још %n.</numerusform>
            <numerusform>Овде: део %1. Потребна су још %n.</numerusform>
            <numerusform>Овде: део %1. Потребно је још %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: share %1. These are enough.</source>
        <translation>Овде: део %1. То је довољно.</translation>
    </message>
    <message>
        <source>Type the user name of the coordinator who gets the passphrase.</source>
        <translation>Упишите корисничко име координације која добија лозинку.</translation>
    </message>
    <message>
        <source>No coordinator of this vault has this user name.</source>
        <translation>У овом сефу нико ко координира нема то корисничко име.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecoveryPanel</name>
    <message>
        <source>Recovery shares</source>
        <translation>Делови кључа за опоравак</translation>
    </message>
    <message>
        <source>2 of 2</source>
        <translation>2 од 2</translation>
    </message>
    <message>
        <source>2 of 3</source>
        <translation>2 од 3</translation>
    </message>
    <message>
        <source>3 of 5</source>
        <translation>3 од 5</translation>
    </message>
    <message>
        <source>The sixteen words of the sheet</source>
        <translation>Шеснаест речи са листа</translation>
    </message>
    <message>
        <source>A share is a sheet of paper with sixteen words. Directors keep one each, in different places. Enough of them together give a coordinator a new passphrase; one alone opens nothing.</source>
        <translation>Део је лист папира са шеснаест речи. Особе из управе чувају по један, на различитим местима. Довољно њих заједно даје координацији нову лозинку; један сам не отвара ништа.</translation>
    </message>
    <message>
        <source>How many sheets are needed, of how many</source>
        <translation>Колико је листова потребно, од колико</translation>
    </message>
    <message>
        <source>Shares made earlier stop working when the new ones are complete.</source>
        <translation>Ранији делови престају да важе када нови буду потпуни.</translation>
    </message>
    <message>
        <source>The director who keeps this share copies the words by hand. Nobody else looks. Write nothing on the sheet that names the organisation.</source>
        <translation>Ко чува овај део, речи преписује руком. Нико други не гледа. На лист не пишите ништа што именује организацију.</translation>
    </message>
    <message>
        <source>Make the shares</source>
        <translation>Направи делове</translation>
    </message>
    <message>
        <source>Share %1 of %2</source>
        <translation>Део %1 од %2</translation>
    </message>
    <message>
        <source>It is copied</source>
        <translation>Преписано је</translation>
    </message>
    <message>
        <source>Now type share %1 from its sheet. What cannot be read back would not open anything on the day it is needed.</source>
        <translation>Сада упишите део %1 са његовог листа. Што не може да се прочита, не би ништа отворило оног дана када затреба.</translation>
    </message>
    <message>
        <source>Check the sheet</source>
        <translation>Провери лист</translation>
    </message>
    <message>
        <source>This is share %1. Type share %2.</source>
        <translation>Ово је део %1. Упишите део %2.</translation>
    </message>
    <message>
        <source>Show the words</source>
        <translation>Прикажи речи</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralEditor</name>
    <message>
        <source>To whom and for what</source>
        <translation>Коме и за шта</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Сагласност</translation>
    </message>
    <message>
        <source>One consent names one recipient. Support goes on without it.</source>
        <translation>Једна сагласност наводи једног примаоца. Подршка се наставља и без ње.</translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation>Шта тражимо</translation>
    </message>
    <message>
        <source>The provider reads this word for word.</source>
        <translation>Пружалац ово чита од речи до речи.</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>Шта се дели</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Draft kept.</source>
        <translation>Нацрт је сачуван.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Одбаци</translation>
    </message>
    <message>
        <source>This organisation is not in the team around the person.</source>
        <translation>Ова организација није у тиму око особе.</translation>
    </message>
    <message>
        <source>This is more than was agreed for them in the team.</source>
        <translation>Ово је више од онога што је за њих договорено у тиму.</translation>
    </message>
    <message>
        <source>Ask the person first, and keep the answer under Contacts, safety: Team around the person.</source>
        <translation>Најпре питајте особу и сачувајте одговор у делу Безбедан контакт: Тим око особе.</translation>
    </message>
    <message>
        <source>No provider chosen</source>
        <translation>Пружалац није изабран</translation>
    </message>
    <message>
        <source>No service chosen</source>
        <translation>Услуга није изабрана</translation>
    </message>
    <message>
        <source>Choose what the person needs there.</source>
        <translation>Изаберите шта је особи тамо потребно.</translation>
    </message>
    <message>
        <source>Choose to whom this goes.</source>
        <translation>Изаберите коме се ово упућује.</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
    <message>
        <source>Record this consent</source>
        <translation>Упиши ову сагласност</translation>
    </message>
    <message>
        <source>Sending needs a consent for this provider.</source>
        <translation>За слање је потребна сагласност за овог пружаоца.</translation>
    </message>
    <message>
        <source>Referral noted as sent. Nothing leaves this laptop by itself.</source>
        <translation>Упућивање је уписано као послато. Ништа не напушта овај рачунар само од себе.</translation>
    </message>
    <message>
        <source>Record the year of birth</source>
        <translation>Упиши годину рођења</translation>
    </message>
    <message>
        <source>The provider is proposed: of the consents in force, only the one for it has led to no referral yet.</source>
        <translation>Пружалац је предложен: међу важећим сагласностима само за њега још нема упућивања.</translation>
    </message>
    <message>
        <source>The service is proposed: this provider offers no other one.</source>
        <translation>Услуга је предложена: овај пружалац не нуди другу.</translation>
    </message>
    <message>
        <source>The service is proposed: the care plan asks for it.</source>
        <translation>Услуга је предложена: план подршке је тражи.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralList</name>
    <message>
        <source>New referral</source>
        <translation>Ново упућивање</translation>
    </message>
    <message>
        <source>Referrals to services</source>
        <translation>Упућивања службама</translation>
    </message>
    <message>
        <source>A place for tonight</source>
        <translation>Место за ноћас</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Nothing was referred yet</source>
        <translation>Још ништа није упућено</translation>
    </message>
    <message>
        <source>A referral shares only what is agreed, field by field.</source>
        <translation>Упућивање дели само оно што је договорено, поље по поље.</translation>
    </message>
    <message>
        <source>%1, sent %2</source>
        <translation>%1, послато %2</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralsPage</name>
    <message>
        <source>All that wait</source>
        <translation>Сва која чекају</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>Без одговора у року</translation>
    </message>
    <message>
        <source>Nothing waits for an answer</source>
        <translation>Ништа не чека одговор</translation>
    </message>
    <message>
        <source>Referrals that were sent stand here until somebody answers.</source>
        <translation>Послата упућивања стоје овде док неко не одговори.</translation>
    </message>
    <message>
        <source>Which referrals</source>
        <translation>Која упућивања</translation>
    </message>
    <message>
        <source>Directory of services</source>
        <translation>Именик услуга</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Особа</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Referrals that wait for an answer</source>
        <translation>Упућивања која чекају одговор</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) without an answer</source>
        <translation>
            <numerusform>%n упућивање без одговора</numerusform>
            <numerusform>%n упућивања без одговора</numerusform>
            <numerusform>%n упућивања без одговора</numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Упућивања</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моја</translation>
    </message>
    <message>
        <source>Code or provider</source>
        <translation>Шифра или пружалац</translation>
    </message>
    <message>
        <source>Filter by the code of a person or the name of a provider</source>
        <translation>Филтрирај по шифри особе или имену пружаоца</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Нико није одговорио</translation>
    </message>
    <message>
        <source>Filter this list</source>
        <translation>Филтрирај овај списак</translation>
    </message>
    <message>
        <source>Note that nobody answered</source>
        <translation>Упиши да нико није одговорио</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n упућивање изабрано</numerusform>
            <numerusform>%n упућивања изабрана</numerusform>
            <numerusform>%n упућивања изабрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) noted: nobody answered.</source>
        <translation>
            <numerusform>Уписано за %n упућивање: нико није одговорио.</numerusform>
            <numerusform>Уписано за %n упућивања: нико није одговорио.</numerusform>
            <numerusform>Уписано за %n упућивања: нико није одговорио.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) assigned to %1.</source>
        <extracomment>how many referrals a colleague asks after from now on</extracomment>
        <translation>
            <numerusform>%n упућивање сада прати %1.</numerusform>
            <numerusform>%n упућивања сада прати %1.</numerusform>
            <numerusform>%n упућивања сада прати %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Послато</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ко прати</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralsSection</name>
    <message>
        <source>Referrals</source>
        <translation>Упућивања</translation>
    </message>
    <message>
        <source>Pathways</source>
        <translation>Путеви заштите</translation>
    </message>
    <message>
        <source>More than one may run at a time.</source>
        <translation>Може их бити више у исто време.</translation>
    </message>
    <message>
        <source>Add pathway</source>
        <translation>Додај пут</translation>
    </message>
    <message>
        <source>Compare pathways</source>
        <translation>Упореди путеве</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>Ново упућивање</translation>
    </message>
    <message>
        <source>Note that it is considered</source>
        <translation>Упиши да се разматра</translation>
    </message>
    <message>
        <source>Pathway started.</source>
        <translation>Пут заштите је започет.</translation>
    </message>
    <message>
        <source>Pathway noted as considered.</source>
        <translation>Уписано је да се пут заштите разматра.</translation>
    </message>
    <message>
        <source>Every pathway is here already</source>
        <translation>Сви путеви заштите су већ овде</translation>
    </message>
    <message>
        <source>The choice is noted.</source>
        <translation>Избор је уписан.</translation>
    </message>
    <message>
        <source>Pathway ended.</source>
        <translation>Пут заштите је завршен.</translation>
    </message>
    <message>
        <source>Step noted.</source>
        <translation>Корак је уписан.</translation>
    </message>
    <message>
        <source>No pathway was chosen yet</source>
        <translation>Још није изабран ниједан пут заштите</translation>
    </message>
    <message>
        <source>Compare pathways together; the person chooses, and may choose more than one.</source>
        <translation>Упоредите путеве заштите заједно; особа бира и може изабрати више од једног.</translation>
    </message>
    <message>
        <source>Day noted.</source>
        <translation>Дан је уписан.</translation>
    </message>
    <message>
        <source>Threat of removal</source>
        <translation>Претња удаљењем</translation>
    </message>
    <message>
        <source>Back to pathways</source>
        <translation>Назад на путеве заштите</translation>
    </message>
    <message>
        <source>Decision noted. What must follow is open now, and in Today.</source>
        <translation>Одлука је уписана. Оно што мора да уследи сада је отворено, и види се на страни Данас.</translation>
    </message>
    <message>
        <source>Print a checklist</source>
        <translation>Одштампај подсетник</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Подсетник</translation>
    </message>
    <message>
        <source>Start it…</source>
        <translation>Почни…</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RelationList</name>
    <message>
        <source>People around</source>
        <translation>Особе из окружења</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Додај некога</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>The relation is saved.</source>
        <translation>Однос је сачуван.</translation>
    </message>
    <message>
        <source>Nobody is recorded</source>
        <translation>Нико није уписан</translation>
    </message>
    <message>
        <source>Children, family and people of trust help to plan safely.</source>
        <translation>Деца, породица и особе од поверења помажу да се безбедно планира.</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Однос</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Година рођења</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>безбедно</translation>
    </message>
    <message>
        <source>ask first</source>
        <translation>најпре питати</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Година рођења</translation>
    </message>
    <message>
        <source>Depends on this person&apos;s care</source>
        <translation>Зависи од бриге ове особе</translation>
    </message>
    <message>
        <source>Lives with this person</source>
        <translation>Живи са овом особом</translation>
    </message>
    <message>
        <source>Safe to contact</source>
        <translation>Безбедно за контакт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RemovalBanner</name>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Removal is threatened: %1.</source>
        <translation>Прети удаљење: %1.</translation>
    </message>
    <message>
        <source>No lawyer was told yet. Tell one today.</source>
        <translation>Адвокат још није обавештен. Обавестите га данас.</translation>
    </message>
    <message>
        <source>The lawyer was told on %1. Last day to act: %2.</source>
        <translation>Адвокат је обавештен %1 Последњи дан за поступање: %2</translation>
    </message>
    <message>
        <source>The lawyer was told on %1. Ask for the last day to act.</source>
        <translation>Адвокат је обавештен %1 Питајте за последњи дан за поступање.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RemovalThreatList</name>
    <message>
        <source>Threats of removal</source>
        <translation>Претње удаљењем</translation>
    </message>
    <message>
        <source>Record a threat</source>
        <translation>Упиши претњу</translation>
    </message>
    <message>
        <source>Save threat</source>
        <translation>Сачувај претњу</translation>
    </message>
    <message>
        <source>The threat is saved. It is in Today until somebody acts.</source>
        <translation>Претња је сачувана. Стоји на страни Данас док неко не поступи.</translation>
    </message>
    <message>
        <source>No removal is threatened</source>
        <translation>Не прети удаљење</translation>
    </message>
    <message>
        <source>Nobody may be returned into danger. The lawyer is told on the same day.</source>
        <translation>Нико не сме да буде враћен у опасност. Адвокат се обавештава истог дана.</translation>
    </message>
    <message>
        <source>What threatens</source>
        <translation>Шта прети</translation>
    </message>
    <message>
        <source>Lawyer, until when</source>
        <translation>Адвокат, до када</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>lawyer told on %1</source>
        <translation>адвокат обавештен %1</translation>
    </message>
    <message>
        <source>lawyer not told yet</source>
        <translation>адвокат још није обавештен</translation>
    </message>
    <message>
        <source>act by %1</source>
        <translation>поступити до %1</translation>
    </message>
    <message>
        <source>may happen on %1</source>
        <translation>може да се деси %1</translation>
    </message>
    <message>
        <source>Which authority</source>
        <translation>Који орган</translation>
    </message>
    <message>
        <source>We learned of it on</source>
        <translation>Сазнали смо дана</translation>
    </message>
    <message>
        <source>May happen on</source>
        <translation>Може да се деси</translation>
    </message>
    <message>
        <source>Lawyer or legal aid</source>
        <translation>Адвокат или правна помоћ</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>Обавештен дана</translation>
    </message>
    <message>
        <source>Last day to act</source>
        <translation>Последњи дан</translation>
    </message>
    <message>
        <source>What the person fears on return</source>
        <translation>Чега се особа боји при повратку</translation>
    </message>
    <message>
        <source>What the lawyer and the paper say</source>
        <translation>Шта кажу адвокат и решење</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportDetail</name>
    <message>
        <source>Event</source>
        <translation>Догађај</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Чињенице</translation>
    </message>
    <message>
        <source>In common</source>
        <translation>Заједничко</translation>
    </message>
    <message>
        <source>Reactions</source>
        <translation>Реакције</translation>
    </message>
    <message>
        <source>Parts of the report</source>
        <translation>Делови пријаве</translation>
    </message>
    <message>
        <source>All reports</source>
        <translation>Све пријаве</translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>примљено %1</translation>
    </message>
    <message>
        <source>Reaction: %1</source>
        <translation>Реакција: %1</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Повратне информације</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Послато</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Докази</translation>
    </message>
    <message>
        <source>Go to part: %1</source>
        <translation>Иди на део: %1</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Додај особу</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportForm</name>
    <message>
        <source>Save report</source>
        <translation>Сачувај пријаву</translation>
    </message>
    <message>
        <source>How it came to us</source>
        <translation>Како је стигла до нас</translation>
    </message>
    <message>
        <source>How it began</source>
        <translation>Како је започето</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Примљено дана</translation>
    </message>
    <message>
        <source>Reporting institution</source>
        <translation>Институција која пријављује</translation>
    </message>
    <message>
        <source>Who was present</source>
        <translation>Ко је био присутан</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Послато дана</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>Коме</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>Ко је пријавио</translation>
    </message>
    <message>
        <source>Seen only by those who may see names.</source>
        <translation>Виде само они који смеју да виде имена.</translation>
    </message>
    <message>
        <source>Name of who reported</source>
        <translation>Име онога ко је пријавио</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Како ступити у контакт</translation>
    </message>
    <message>
        <source>Reference number of the authority</source>
        <translation>Број предмета код органа</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Шта се догодило</translation>
    </message>
    <message>
        <source>Forms of exploitation, all of them</source>
        <translation>Облици експлоатације, сви</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Главни облик</translation>
    </message>
    <message>
        <source>What it was meant for</source>
        <translation>Са којом сврхом</translation>
    </message>
    <message>
        <source>Also where it did not come to it.</source>
        <translation>И када до тога није дошло.</translation>
    </message>
    <message>
        <source>Acts</source>
        <translation>Радње</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Начини</translation>
    </message>
    <message>
        <source>For a child no means is needed.</source>
        <translation>За дете начин није потребан.</translation>
    </message>
    <message>
        <source>What holds people there</source>
        <translation>Шта људе тамо задржава</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Делатност</translation>
    </message>
    <message>
        <source>Relation to the recruiter</source>
        <translation>Однос са врбоватељем</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Земља</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Где, отприлике</translation>
    </message>
    <message>
        <source>Across borders</source>
        <translation>Преко границе</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Report %1 is saved.</source>
        <translation>Пријава %1 је сачувана.</translation>
    </message>
    <message>
        <source>To the authority</source>
        <translation>Надлежном органу</translation>
    </message>
    <message>
        <source>What was sent, to whom and on what basis is noted under &apos;Sent&apos;. What went about everybody on the report stands here then too; about one person alone, only there.</source>
        <translation>Шта је послато, коме и по ком основу уписује се под „Послато“. Што је послато о свима у пријави, тада стоји и овде; о само једној особи стоји само тамо.</translation>
    </message>
    <message>
        <source>Note what was sent</source>
        <translation>Упиши шта је послато</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportOrigin</name>
    <message>
        <source>What it came from</source>
        <translation>Одакле је потекла</translation>
    </message>
    <message>
        <source>safe to call back: %1</source>
        <translation>безбедно за повратни позив: %1</translation>
    </message>
    <message>
        <source>Outreach visit of %1</source>
        <translation>Излазак на терен: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n сусретнута особа</numerusform>
            <numerusform>%n сусретнуте особе</numerusform>
            <numerusform>%n сусретнутих особа</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportPeople</name>
    <message>
        <source>People on this report</source>
        <translation>Особе у овој пријави</translation>
    </message>
    <message>
        <source>Case code</source>
        <translation>Шифра</translation>
    </message>
    <message>
        <source>Other reports</source>
        <translation>Друге пријаве</translation>
    </message>
    <message>
        <source>Nobody is on this report yet</source>
        <translation>У овој пријави још нема никога</translation>
    </message>
    <message>
        <source>A group is one report: add everybody to it.</source>
        <translation>Група је једна пријава: додајте све у њу.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Додај особу</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>Open the record</source>
        <translation>Отвори запис</translation>
    </message>
    <message>
        <source>Fill in the indicators</source>
        <translation>Попуни показатеље</translation>
    </message>
    <message>
        <source>Keep these indicators with the report</source>
        <translation>Вежи ове показатеље за пријаву</translation>
    </message>
    <message>
        <source>Take off this report</source>
        <translation>Уклони из пријаве</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to the report.</source>
        <translation>Додато у пријаву.</translation>
    </message>
    <message>
        <source>Taken off the report. The record stays.</source>
        <translation>Уклоњено из пријаве. Запис остаје.</translation>
    </message>
    <message>
        <source>The indicators belong to the report now.</source>
        <translation>Показатељи сада припадају пријави.</translation>
    </message>
    <message>
        <source>This person made the contact of %1</source>
        <translation>Ова особа се јавила: %1</translation>
    </message>
    <message>
        <source>The contact of %1 is about this person</source>
        <translation>Контакт (%1) односи се на ову особу</translation>
    </message>
    <message>
        <source>Category, indicators</source>
        <translation>Категорија, показатељи</translation>
    </message>
    <message>
        <source>taken off: %1</source>
        <extracomment>why somebody does not belong on a report</extracomment>
        <translation>уклоњено из пријаве: %1</translation>
    </message>
    <message>
        <source>Others know of the person on this report already. The person stays on it, with why it is not about them, and nothing is asked for any more.</source>
        <translation>Други већ знају за особу из ове пријаве. Особа остаје у њој, уз разлог зашто се пријава не односи на њу, и ништа се више не тражи.</translation>
    </message>
    <message>
        <source>Take off, with this reason</source>
        <translation>Уклони из пријаве, уз овај разлог</translation>
    </message>
    <message>
        <source>The reason is saved.</source>
        <translation>Разлог је сачуван.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>The reason in your words</source>
        <translation>Разлог вашим речима</translation>
    </message>
    <message>
        <source>An assessment is begun, and stands on Today until it is made.</source>
        <translation>Процена је започета и стоји на страни Данас док се не уради.</translation>
    </message>
    <message>
        <source>Assess the safety now</source>
        <translation>Одмах процени безбедност</translation>
    </message>
    <message>
        <source>Danger was told of: %1</source>
        <extracomment>a case code</extracomment>
        <translation>Речено је да постоји опасност: %1</translation>
    </message>
    <message>
        <source>On this report already.</source>
        <translation>Већ је у овој пријави.</translation>
    </message>
    <message>
        <source>Who holds work, bed, debt and papers</source>
        <translation>Ко држи посао, смештај, дуг и исправе</translation>
    </message>
    <message>
        <source>Registered (%1) and added to the report.</source>
        <extracomment>the category with which a record begins</extracomment>
        <translation>Уписано (%1) и додато у пријаву.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportTableModel</name>
    <message>
        <source>Report</source>
        <translation>Пријава</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Примљено</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Main form</source>
        <translation>Главни облик</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Особе</translation>
    </message>
    <message>
        <source>Reaction</source>
        <translation>Реакција</translation>
    </message>
    <message>
        <source>Worker</source>
        <translation>Ко води</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReporterSafety</name>
    <message>
        <source>Whoever reported may live with the person.</source>
        <translation>Ко је пријавио можда живи са особом.</translation>
    </message>
    <message>
        <source>Ask first whether it is safe to speak.</source>
        <translation>Најпре питајте да ли је безбедно разговарати.</translation>
    </message>
    <message>
        <source>Read also how these are reached: %1.</source>
        <translation>Прочитајте и како се ступа у контакт са овим особама: %1.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportsPage</name>
    <message>
        <source>Helpline contacts</source>
        <translation>СОС контакти</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Пријаве</translation>
    </message>
    <message>
        <source>Patterns</source>
        <translation>Подударности</translation>
    </message>
    <message>
        <source>Parts of the page</source>
        <translation>Делови стране</translation>
    </message>
    <message>
        <source>Log a helpline contact</source>
        <translation>Упиши СОС контакт</translation>
    </message>
    <message>
        <source>New report of suspected trafficking</source>
        <translation>Нова пријава сумње на трговину људима</translation>
    </message>
    <message>
        <source>Add to this part</source>
        <translation>Додај у овај део</translation>
    </message>
    <message>
        <source>Outreach visits</source>
        <translation>Изласци на терен</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportsView</name>
    <message>
        <source>All</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моје</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Непослате</translation>
    </message>
    <message>
        <source>No reaction</source>
        <translation>Без реакције</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Групе</translation>
    </message>
    <message>
        <source>Which reports</source>
        <translation>Које пријаве</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Извор</translation>
    </message>
    <message>
        <source>Every source</source>
        <translation>Сви извори</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Ознака</translation>
    </message>
    <message>
        <source>Filter by the mark of a report</source>
        <translation>Филтрирај по ознаци пријаве</translation>
    </message>
    <message>
        <source>New report</source>
        <translation>Нова пријава</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Пријаве</translation>
    </message>
    <message>
        <source>No report fits</source>
        <translation>Ниједна пријава не одговара</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>Још нема пријава</translation>
    </message>
    <message>
        <source>Change the view or the filter to see more.</source>
        <translation>Промените приказ или филтер да бисте видели више.</translation>
    </message>
    <message>
        <source>A report is one event, however many people are in it.</source>
        <translation>Пријава је један догађај, ма колико особа било у њему.</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) chosen</source>
        <translation>
            <numerusform>%n пријава изабрана</numerusform>
            <numerusform>%n пријаве изабране</numerusform>
            <numerusform>%n пријава изабрано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) assigned to %1.</source>
        <extracomment>how many reports a colleague is responsible for from now on</extracomment>
        <translation>
            <numerusform>%n пријаву сада води %1.</numerusform>
            <numerusform>%n пријаве сада води %1.</numerusform>
            <numerusform>%n пријава сада води %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>New report of suspected trafficking</source>
        <translation>Нова пријава сумње на трговину људима</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RestoreCopy</name>
    <message>
        <source>Restore a copy</source>
        <translation>Врати копију</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Погледај унутра</translation>
    </message>
    <message>
        <source>Cancel, keep nothing</source>
        <translation>Одустани, не задржавај ништа</translation>
    </message>
    <message>
        <source>Open it with the passphrase</source>
        <translation>Отварање лозинком</translation>
    </message>
    <message>
        <source>Read and check every page</source>
        <translation>Читање и провера сваке стране</translation>
    </message>
    <message>
        <source>File of the copy</source>
        <translation>Датотека копије</translation>
    </message>
    <message>
        <source>New folder for the vault</source>
        <translation>Нова фасцикла за сеф</translation>
    </message>
    <message>
        <source>Restore into this folder</source>
        <translation>Врати у ову фасциклу</translation>
    </message>
    <message>
        <source>Choose a folder; its path begins with /.</source>
        <translation>Изаберите фасциклу; путања почиње са /.</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose a new or an empty one.</source>
        <translation>Ова фасцикла није празна. Изаберите нову или празну.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the copy.</source>
        <translation>Нема такве датотеке. Изаберите копију.</translation>
    </message>
    <message>
        <source>The copy is whole and was made on %1.</source>
        <translation>Копија је потпуна, направљена %1.</translation>
    </message>
    <message>
        <source>It holds %1 of records and documents. Choose where it goes.</source>
        <translation>Садржи %1 записа и докумената. Изаберите где иде.</translation>
    </message>
    <message>
        <source>The copy is restored and was checked.</source>
        <translation>Копија је враћена и проверена.</translation>
    </message>
    <message>
        <source>To work with it, lock, choose the folder %1 and unlock.</source>
        <translation>За рад са њом закључајте, изаберите фасциклу %1 и откључајте.</translation>
    </message>
    <message>
        <source>Into a new folder; what you work with now stays as it is. Whoever was erased here since the copy was made is erased in it again.</source>
        <translation>У нову фасциклу; оно са чим сада радите остаје какво јесте. Особе које су овде обрисане после прављења копије бришу се поново и у њој.</translation>
    </message>
    <message>
        <source>Erase again what was erased here since</source>
        <translation>Поново обриши оно што је овде у међувремену обрисано</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) or call(s) that were erased since are erased in it too.</source>
        <translation>
            <numerusform>%n предмет или позив који је у међувремену обрисан, обрисан је и у њој.</numerusform>
            <numerusform>%n предмета или позива који су у међувремену обрисани, обрисана су и у њој.</numerusform>
            <numerusform>%n предмета или позива који су у међувремену обрисани, обрисано је и у њој.</numerusform>
        </translation>
    </message>
    <message>
        <source>What was erased since is in it again, because this access may not erase. Restore with the passphrase of a coordinator instead.</source>
        <translation>Оно што је у међувремену обрисано поново је у њој, јер овај приступ не сме да брише. Уместо тога вратите копију лозинком координације.</translation>
    </message>
    <message>
        <source>Notes that a coordinator has erased since, while their file or call stayed, may be in it again: your access cannot tell which they were. Let a coordinator restore this copy on this computer; then they are erased in it too.</source>
        <translation>У њој су можда поново белешке које је координација у међувремену обрисала, а чији су запис или позив остали: ваш приступ не може да утврди које су то. Нека координација врати ову копију на овом рачунару; тада ће и у њој бити обрисане.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ResultCard</name>
    <message>
        <source>Result so far</source>
        <translation>Резултат до сада</translation>
    </message>
    <message>
        <source>Letters or digits answer, arrows go on, Ctrl+Enter completes.</source>
        <translation>Слова или цифре одговарају, стрелице воде даље, Ctrl+Enter завршава.</translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation>Још није процењено</translation>
    </message>
    <message numerus="yes">
        <source>of %1 points</source>
        <extracomment>after a score, as one line with it: &apos;5 of 30 points&apos;; it agrees with the 30</extracomment>
        <translation>
            <numerusform>од %1 бода</numerusform>
            <numerusform>од %1 бода</numerusform>
            <numerusform>од %1 бодова</numerusform>
        </translation>
    </message>
    <message>
        <source>Answered %1 of %2.</source>
        <translation>Одговорено %1 од %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n not known, declined or not asked.</source>
        <extracomment>how many answers of a questionnaire say nothing</extracomment>
        <translation>
            <numerusform>%n: не зна се, особа не жели да каже или није питано.</numerusform>
            <numerusform>%n: не зна се, особа не жели да каже или није питано.</numerusform>
            <numerusform>%n: не зна се, особа не жели да каже или није питано.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) would mean: %1.</source>
        <extracomment>%1 is a level, such as &apos;Immediate danger&apos;</extracomment>
        <translation>
            <numerusform>Још %n бод значио би: %1.</numerusform>
            <numerusform>Још %n бода значила би: %1.</numerusform>
            <numerusform>Још %n бодова значило би: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>With so little known, a low level does not mean that the person is safe.</source>
        <translation>Док се зна тако мало, низак ниво не значи да је особа безбедна.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The year of birth is not written. If the person is under 18, the same answers mean: %1. Find out the age before you decide.</source>
        <extracomment>%1 is a level, such as &apos;Strong indicators&apos;</extracomment>
        <translation>Година рођења није уписана. Ако особа има мање од 18 година, исти одговори значе: %1. Сазнајте узраст пре него што одлучите.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RetentionModel</name>
    <message>
        <source>a proceeding goes on or compensation is not paid in full</source>
        <translation>поступак је у току или накнада штете није исплаћена у целости</translation>
    </message>
    <message>
        <source>the status of a person at risk goes on</source>
        <translation>статус лица у ризику још траје</translation>
    </message>
    <message>
        <source>a contact after the closing is planned</source>
        <translation>планиран је контакт после затварања</translation>
    </message>
    <message>
        <source>something that must follow is open</source>
        <translation>обавеза која мора да уследи још је отворена</translation>
    </message>
    <message>
        <source>a search goes on</source>
        <translation>тражење је у току</translation>
    </message>
    <message>
        <source>the person stays in the shelter or a place is held</source>
        <translation>особа борави у склоништу или јој се чува место</translation>
    </message>
    <message>
        <source>held: nothing may be erased</source>
        <translation>задржано: ништа се не сме брисати</translation>
    </message>
    <message>
        <source>year of birth not recorded: it may be the file of a child</source>
        <translation>година рођења није уписана: можда је предмет детета</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Шифра</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation>Чува се као</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завршено дана</translation>
    </message>
    <message>
        <source>To be looked at from</source>
        <translation>Прегледати од</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Шта спречава брисање</translation>
    </message>
    <message>
        <source>nothing: it may be erased</source>
        <translation>ништа: сме да се брише</translation>
    </message>
    <message>
        <source>the work goes on in another record of this person</source>
        <translation>рад се наставља у другом запису ове особе</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RetentionPanel</name>
    <message>
        <source>Keep until</source>
        <translation>Чувати до</translation>
    </message>
    <message>
        <source>Keep longer</source>
        <translation>Чувај дуже</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Задржи</translation>
    </message>
    <message>
        <source>End the hold</source>
        <translation>Прекини задржавање</translation>
    </message>
    <message>
        <source>Files whose keeping ends</source>
        <translation>Предмети којима истиче чување</translation>
    </message>
    <message>
        <source>Nothing is erased by itself. Look at each file, then keep it longer, hold it for a proceeding, or erase it. The lengths are those of your organisation.</source>
        <translation>Ништа се не брише само. Погледајте сваки предмет, па га чувајте дуже, задржите због поступка или обришите. Рокове одређује ваша организација.</translation>
    </message>
    <message>
        <source>No file is past its length.</source>
        <translation>Ниједном предмету није истекао рок.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Зашто</translation>
    </message>
    <message>
        <source>For &apos;Keep longer&apos;. A hold ends by a decision, never by time.</source>
        <translation>За „Чувај дуже“. Задржавање престаје одлуком, никада истеком времена.</translation>
    </message>
    <message>
        <source>Say until when, a day that is still to come.</source>
        <translation>Реците до када, дан који тек долази.</translation>
    </message>
    <message>
        <source>The decision is saved.</source>
        <translation>Одлука је сачувана.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are past their length; the %1 oldest are shown.</source>
        <translation>
            <numerusform>Рок чувања истекао је за %n предмет; приказано је %1 најстаријих.</numerusform>
            <numerusform>Рок чувања истекао је за %n предмета; приказано је %1 најстаријих.</numerusform>
            <numerusform>Рок чувања истекао је за %n предмета; приказано је %1 најстаријих.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen</source>
        <translation>Ништа није изабрано</translation>
    </message>
    <message>
        <source>Choose why.</source>
        <translation>Изаберите разлог.</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>Обриши…</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n call(s) without a person are past their length.</source>
        <translation>
            <numerusform>Тексту %n позива без особе истекао је рок чувања.</numerusform>
            <numerusform>Тексту %n позива без особе истекао је рок чувања.</numerusform>
            <numerusform>Тексту %n позива без особе истекао је рок чувања.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReturnCodeList</name>
    <message>
        <source>Ways back</source>
        <translation>Начини повратка</translation>
    </message>
    <message>
        <source>Agree on a return code</source>
        <translation>Договори код за повратак</translation>
    </message>
    <message>
        <source>Save code</source>
        <translation>Сачувај код</translation>
    </message>
    <message>
        <source>The return code is saved.</source>
        <translation>Код за повратак је сачуван.</translation>
    </message>
    <message>
        <source>No return code was agreed</source>
        <translation>Код за повратак није договорен</translation>
    </message>
    <message>
        <source>With a few words the person can come back after years, without saying a name.</source>
        <translation>Уз неколико речи особа може да се јави и после година, без имена.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Propose a code</source>
        <translation>Предложи код</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>у употреби</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>повучен</translation>
    </message>
    <message>
        <source>Return code</source>
        <translation>Код за повратак</translation>
    </message>
    <message>
        <source>At least six letters or digits that nobody else has. No name, no case code, no date of birth.</source>
        <translation>Бар шест слова или цифара које нико други нема. Без имена, шифре особе и датума рођења.</translation>
    </message>
    <message>
        <source>Who chose it</source>
        <translation>Ко га је изабрао</translation>
    </message>
    <message>
        <source>By which channels</source>
        <translation>Којим каналима</translation>
    </message>
    <message>
        <source>What may be said when somebody says the code</source>
        <translation>Шта сме да се каже када неко изговори код</translation>
    </message>
    <message>
        <source>Empty: only that a colleague will call back.</source>
        <translation>Празно: само да ће се јавити неко из тима.</translation>
    </message>
    <message>
        <source>Who else may be told</source>
        <translation>Коме још сме да се каже</translation>
    </message>
    <message>
        <source>Empty: nobody.</source>
        <translation>Празно: никоме.</translation>
    </message>
    <message>
        <source>Stays when the file is closed</source>
        <translation>Остаје кад се предмет затвори</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>У употреби</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Договорено дана</translation>
    </message>
    <message>
        <source>So that the person can come back after years. Not if the person does not want it.</source>
        <translation>Да особа може да се врати и после више година. Не ако то не жели.</translation>
    </message>
    <message>
        <source>After closing</source>
        <translation>После затварања</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаје</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>престаје</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RevealButton</name>
    <message>
        <source>Show hidden</source>
        <translation>Прикажи скривено</translation>
    </message>
    <message>
        <source>Shows names and numbers for a while; the journal notes it.</source>
        <translation>Приказује имена и бројеве неко време; дневник то бележи.</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Сакриј поново</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RightsSection</name>
    <message>
        <source>Rights explained</source>
        <translation>Објашњена права</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Разговори</translation>
    </message>
    <message>
        <source>Leaflets</source>
        <translation>Леци</translation>
    </message>
    <message>
        <source>Texts of law</source>
        <translation>Текстови закона</translation>
    </message>
    <message>
        <source>Talks, leaflets or law</source>
        <translation>Разговори, леци или закони</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RightsTalkList</name>
    <message>
        <source>Rights explained</source>
        <translation>Објашњена права</translation>
    </message>
    <message>
        <source>Record a talk</source>
        <translation>Упиши разговор</translation>
    </message>
    <message>
        <source>Save talk</source>
        <translation>Сачувај разговор</translation>
    </message>
    <message>
        <source>The talk is saved.</source>
        <translation>Разговор је сачуван.</translation>
    </message>
    <message>
        <source>No talk about rights is recorded</source>
        <translation>Није уписан разговор о правима</translation>
    </message>
    <message>
        <source>What was explained, in which language, and whether it was understood. Help never depends on it.</source>
        <translation>Шта је објашњено, на ком језику и да ли је схваћено. Помоћ никада не зависи од тога.</translation>
    </message>
    <message>
        <source>When, in which language</source>
        <translation>Када, на ком језику</translation>
    </message>
    <message>
        <source>What was explained</source>
        <translation>Шта је објашњено</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Схваћено</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RiskBadge</name>
    <message>
        <source>%1, rising</source>
        <translation>%1, расте</translation>
    </message>
    <message>
        <source>%1, falling</source>
        <translation>%1, опада</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RiskSection</name>
    <message>
        <source>Risk</source>
        <translation>Ризик</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Процене</translation>
    </message>
    <message>
        <source>Complete the assessment</source>
        <translation>Заврши процену</translation>
    </message>
    <message>
        <source>An assessment was begun on %1 and is kept as a draft.</source>
        <translation>Процена је започета %1 и чува се као нацрт.</translation>
    </message>
    <message>
        <source>Save the draft</source>
        <translation>Сачувај нацрт</translation>
    </message>
    <message>
        <source>The draft is saved.</source>
        <translation>Нацрт је сачуван.</translation>
    </message>
    <message>
        <source>only %1 of %2 answered</source>
        <translation>одговорено само %1 од %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <extracomment>questionnaire, what happened, its day</extracomment>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Something happened since. Assess again.</source>
        <translation>Нешто се у међувремену догодило. Процените поново.</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>Поновна процена</translation>
    </message>
    <message>
        <source>Close the assessment, keep the draft</source>
        <translation>Затвори процену, задржи нацрт</translation>
    </message>
    <message>
        <source>if under 18: %1</source>
        <extracomment>in a list, after a result: what it would be for a child; the age is not written</extracomment>
        <translation>испод 18 година: %1</translation>
    </message>
    <message>
        <source>as a child: %1</source>
        <extracomment>in a list, after the result of an adult: what it is for a child; the year of birth that says so was written later</extracomment>
        <translation>као за дете: %1</translation>
    </message>
    <message>
        <source>Care plan</source>
        <translation>План подршке</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were added to the care plan.</source>
        <translation>
            <numerusform>%n корак је додат у план подршке.</numerusform>
            <numerusform>%n корака су додата у план подршке.</numerusform>
            <numerusform>%n корака је додато у план подршке.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1  ·  %2  ·  version %3 of the questionnaire</source>
        <translation>%1  ·  %2  ·  верзија %3 упитника</translation>
    </message>
    <message>
        <source>The assessment is completed and saved. It stays as it is now.</source>
        <translation>Процена је завршена и сачувана. Остаје таква каква је.</translation>
    </message>
    <message>
        <source>To the duty</source>
        <translation>На обавезу</translation>
    </message>
    <message>
        <source>A duty waits for this: %1.</source>
        <translation>Обавеза која ово чека: %1.</translation>
    </message>
    <message>
        <source>It is closed once you take this assessment as its result.</source>
        <translation>Затвара се када ову процену узмете као њен резултат.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RoleChoice</name>
    <message>
        <source>Role</source>
        <translation>Улога</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RoleTable</name>
    <message>
        <source>Writes records</source>
        <translation>Уписује записе</translation>
    </message>
    <message>
        <source>Gives access</source>
        <translation>Даје приступ</translation>
    </message>
    <message>
        <source>Makes copies</source>
        <translation>Прави копије</translation>
    </message>
    <message>
        <source>What each role can see and do</source>
        <translation>Шта која улога види и ради</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>in a table: this role cannot do it</extracomment>
        <translation>не</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Процене</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SafeContactList</name>
    <message>
        <source>Agreed ways</source>
        <translation>Договорени начини</translation>
    </message>
    <message>
        <source>Add a way</source>
        <translation>Додај начин</translation>
    </message>
    <message>
        <source>Save this way</source>
        <translation>Сачувај овај начин</translation>
    </message>
    <message>
        <source>The way to make contact is saved.</source>
        <translation>Начин контакта је сачуван.</translation>
    </message>
    <message>
        <source>No safe way is recorded</source>
        <translation>Безбедан начин није уписан</translation>
    </message>
    <message>
        <source>Agree with the person how, when and what must never be said.</source>
        <translation>Договорите са особом како, када и шта се никад не сме рећи.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>When, with whom</source>
        <translation>Када, са ким</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Употреба</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>Number or address</source>
        <translation>Број или адреса</translation>
    </message>
    <message>
        <source>May we use it</source>
        <translation>Смемо ли га користити</translation>
    </message>
    <message>
        <source>Try this one first</source>
        <translation>Најпре пробати овај</translation>
    </message>
    <message>
        <source>Safe days</source>
        <translation>Безбедни дани</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>To</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Who may be spoken to</source>
        <translation>Са ким се сме разговарати</translation>
    </message>
    <message>
        <source>If somebody else answers</source>
        <translation>Ако се јави неко други</translation>
    </message>
    <message>
        <source>Message that may be left</source>
        <translation>Порука која се сме оставити</translation>
    </message>
    <message>
        <source>Empty: leave none.</source>
        <translation>Празно: не остављати.</translation>
    </message>
    <message>
        <source>What must never be said</source>
        <translation>Шта се никад не сме рећи</translation>
    </message>
    <message>
        <source>Code word</source>
        <translation>Договорена реч</translation>
    </message>
    <message>
        <source>Word for: not safe now</source>
        <translation>Реч за: сада није безбедно</translation>
    </message>
    <message>
        <source>Could the device be watched</source>
        <translation>Да ли је уређај можда под надзором</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Потврђено дана</translation>
    </message>
    <message>
        <source>What the person agreed to. Not sure: only if urgent.</source>
        <translation>На шта је особа пристала. Ако нисте сигурни: само ако је хитно.</translation>
    </message>
    <message>
        <source>Only people the person has named.</source>
        <translation>Само људи које је особа навела.</translation>
    </message>
    <message>
        <source>What to say then, so that nothing is given away.</source>
        <translation>Шта тада рећи, да се ништа не ода.</translation>
    </message>
    <message>
        <source>For example our name, the police, a shelter.</source>
        <translation>На пример наше име, полиција, склониште.</translation>
    </message>
    <message>
        <source>By it we know who speaks.</source>
        <translation>По њој знамо ко говори.</translation>
    </message>
    <message>
        <source>Then end the talk calmly.</source>
        <translation>Тада мирно завршите разговор.</translation>
    </message>
    <message>
        <source>In doubt yes: then write nothing that gives away.</source>
        <translation>Ако нисте сигурни, да: тада не пишите ништа што одаје.</translation>
    </message>
    <message>
        <source>not %1 to %2</source>
        <translation>не од %1 до %2</translation>
    </message>
    <message>
        <source>Never from</source>
        <translation>Никад од</translation>
    </message>
    <message>
        <source>Never until</source>
        <translation>Никад до</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Када никако</translation>
    </message>
    <message>
        <source>For example: when the partner is at home.</source>
        <translation>На пример: партнер је код куће.</translation>
    </message>
    <message>
        <source>Clock of the times</source>
        <translation>По ком времену</translation>
    </message>
    <message>
        <source>Only if the person is abroad. Empty: the same as here.</source>
        <translation>Само ако је особа у иностранству. Празно: исто као овде.</translation>
    </message>
    <message>
        <source>Word for: call the police</source>
        <translation>Реч за: позовите полицију</translation>
    </message>
    <message>
        <source>Then call the police and do not ask again.</source>
        <translation>Тада позовите полицију и не питајте поново.</translation>
    </message>
    <message>
        <source>Who may be told if the person disappears</source>
        <translation>Коме се сме јавити ако особа нестане</translation>
    </message>
    <message>
        <source>Only somebody the person has named, and how to reach them.</source>
        <translation>Само неко кога је особа навела, и како до њега.</translation>
    </message>
    <message>
        <source>What may be said to them</source>
        <translation>Шта им се сме рећи</translation>
    </message>
    <message>
        <source>And nothing else.</source>
        <translation>И ништа друго.</translation>
    </message>
    <message numerus="yes">
        <source>Ask again after %n day(s).</source>
        <translation>
            <numerusform>Питати поново после %n дана.</numerusform>
            <numerusform>Питати поново после %n дана.</numerusform>
            <numerusform>Питати поново после %n дана.</numerusform>
        </translation>
    </message>
    <message>
        <source>every day</source>
        <translation>сваког дана</translation>
    </message>
    <message>
        <source>None: the hours hold on every day. Neither days nor hours: nothing is agreed.</source>
        <translation>Ниједан: време важи сваког дана. Ни дани ни време: ништа није договорено.</translation>
    </message>
    <message>
        <source>For example 09:00.</source>
        <translation>На пример 09:00.</translation>
    </message>
    <message>
        <source>Write both hours, the first and the last.</source>
        <translation>Упишите оба времена, почетак и крај.</translation>
    </message>
    <message>
        <source>not when: %1</source>
        <translation>када никако: %1</translation>
    </message>
    <message>
        <source>may be spoken to: %1</source>
        <translation>сме се разговарати са: %1</translation>
    </message>
    <message>
        <source>no times agreed</source>
        <translation>времена нису договорена</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SaidNeedsBanner</name>
    <message>
        <source>Said on the helpline and not in the plan yet</source>
        <translation>Речено на СОС телефону, а још није у плану</translation>
    </message>
    <message>
        <source>Add to the plan</source>
        <translation>Додај у план</translation>
    </message>
    <message>
        <source>Not wished</source>
        <extracomment>a button beside a need that was said on the phone: the person does not want it in the plan</extracomment>
        <translation>Особа не жели</translation>
    </message>
    <message>
        <source>The plan keeps that the person does not want this. It is asked again only if it is said again.</source>
        <translation>У плану остаје да особа ово не жели. Поново се пита само ако се поново каже.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>for a screen reader: what a button does, and with which need: &apos;Add to the plan: Documents&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The need is in the plan.</source>
        <translation>Потреба је у плану.</translation>
    </message>
    <message>
        <source>The plan says that the person does not want this.</source>
        <translation>У плану стоји да особа ово не жели.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SearchCard</name>
    <message>
        <source>Record attempt</source>
        <translation>Упиши покушај</translation>
    </message>
    <message>
        <source>No search is running.</source>
        <translation>Ниједно тражење није у току.</translation>
    </message>
    <message>
        <source>Start one when the person cannot be located: no file ends with &apos;not found&apos;.</source>
        <translation>Покрените га када особа не може да се пронађе: ниједан предмет се не завршава са „није пронађена“.</translation>
    </message>
    <message>
        <source>The last one: %1, since %2.</source>
        <translation>Последње: %1, од %2</translation>
    </message>
    <message>
        <source>Start a search</source>
        <translation>Покрени тражење</translation>
    </message>
    <message>
        <source>Which way is safe is kept in the confidential part.</source>
        <translation>Који је начин безбедан, чува се у поверљивом делу.</translation>
    </message>
    <message>
        <source>Next attempt: %1, now is an agreed time.</source>
        <extracomment>channel; shown when this moment is one that the person called safe</extracomment>
        <translation>Следећи покушај: %1, сада је договорено време.</translation>
    </message>
    <message>
        <source>Next attempt: %1, %2 from %3.</source>
        <extracomment>channel, day, hour</extracomment>
        <translation>Следећи покушај: %1, %2 од %3.</translation>
    </message>
    <message>
        <source>Nothing is tried at other times or by other ways than the person agreed to.</source>
        <translation>Ништа се не покушава у друго време ни другим начином од оног на који је особа пристала.</translation>
    </message>
    <message>
        <source>Never say: %1</source>
        <translation>Никад не говорите: %1</translation>
    </message>
    <message>
        <source>The device may be watched.</source>
        <translation>Уређај је можда под надзором.</translation>
    </message>
    <message>
        <source>Inside the agreed days and hours.</source>
        <translation>У договорене дане и сате.</translation>
    </message>
    <message>
        <source>%1: never allowed</source>
        <translation>%1: никада</translation>
    </message>
    <message>
        <source>%1: only when urgent</source>
        <translation>%1: само кад је хитно</translation>
    </message>
    <message>
        <source>%1: no times were agreed</source>
        <translation>%1: време није договорено</translation>
    </message>
    <message>
        <source>%1: its times cannot be read</source>
        <translation>%1: време се не може прочитати</translation>
    </message>
    <message>
        <source>Not proposed: %1.</source>
        <translation>Не предлаже се: %1.</translation>
    </message>
    <message>
        <source>only that a colleague will call back</source>
        <translation>само да ће се јавити неко из тима</translation>
    </message>
    <message>
        <source>nobody else</source>
        <translation>нико други</translation>
    </message>
    <message>
        <source>A return code is agreed. May be said: %1. May be told: %2.</source>
        <translation>Договорен је код за повратак. Сме да се каже: %1. Сме да сазна: %2.</translation>
    </message>
    <message>
        <source>Not when: %1</source>
        <translation>Када никако: %1</translation>
    </message>
    <message>
        <source>%1: the excluded hours leave no time</source>
        <translation>%1: искључено време не оставља ниједан термин</translation>
    </message>
    <message>
        <source>The way has to be confirmed again: begin with the code word.</source>
        <translation>Начин треба поново потврдити: почните договореном речју.</translation>
    </message>
    <message>
        <source>%1: this way, or another one to the same number or address, was not safe; not confirmed since</source>
        <translation>%1: овај начин, или други који води на исти број или адресу, није био безбедан; од тада није потврђен</translation>
    </message>
    <message>
        <source>Last attempts</source>
        <translation>Последњи покушаји</translation>
    </message>
    <message>
        <source>No safe way to reach the person directly. Others may be asked: see &apos;Who is asked&apos;.</source>
        <translation>Нема безбедног начина да се особи јавите непосредно. Други се могу питати: видите „Ко се пита“.</translation>
    </message>
    <message>
        <source>No attempt has been made in this search yet.</source>
        <translation>У овом тражењу још нема покушаја.</translation>
    </message>
    <message>
        <source>Last attempt: %1.</source>
        <translation>Последњи покушај: %1.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SearchPlanList</name>
    <message>
        <source>Searches</source>
        <translation>Тражења</translation>
    </message>
    <message>
        <source>Start a search</source>
        <translation>Покрени тражење</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сачувај тражење</translation>
    </message>
    <message>
        <source>The search is saved.</source>
        <translation>Тражење је сачувано.</translation>
    </message>
    <message>
        <source>Nobody had to be searched for</source>
        <translation>Особа није морала да се тражи</translation>
    </message>
    <message>
        <source>A search keeps what was tried, by whom and when, and is due until it ends.</source>
        <translation>Тражење чува шта је покушано, ко и када, и подсећа док се не заврши.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Разлог</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Why is the person searched for</source>
        <translation>Зашто се особа тражи</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Days between attempts</source>
        <translation>Дана између покушаја</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Хитно</translation>
    </message>
    <message>
        <source>Then ways that were allowed only when urgent may be used.</source>
        <translation>Тада смеју и начини дозвољени само кад је хитно.</translation>
    </message>
    <message>
        <source>Who leads the search</source>
        <translation>Ко води тражење</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Како је завршено</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Завршено дана</translation>
    </message>
    <message>
        <source>What may be said while searching</source>
        <translation>Шта сме да се каже током тражења</translation>
    </message>
    <message>
        <source>Never more than what was agreed. The names of the organisation and the reason stay unsaid. When the search ends, add here why.</source>
        <translation>Никада више од договореног. Име организације и разлог се не изговарају. Када се тражење заврши, овде додајте зашто.</translation>
    </message>
    <message>
        <source>Only when it has ended. Record the contact or the attempts first; if it ends without the person, write below why.</source>
        <translation>Само када је завршено. Прво упишите контакт или покушаје; ако се завршава без особе, испод напишите зашто.</translation>
    </message>
    <message>
        <source>Next attempt</source>
        <translation>Следећи покушај</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SearchStepList</name>
    <message>
        <source>Who is asked</source>
        <translation>Ко се пита</translation>
    </message>
    <message>
        <source>Add somebody to ask</source>
        <translation>Додај кога питати</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Сачувај корак</translation>
    </message>
    <message>
        <source>The step is saved.</source>
        <translation>Корак је сачуван.</translation>
    </message>
    <message>
        <source>Nobody is asked yet</source>
        <translation>Још нико није питан</translation>
    </message>
    <message>
        <source>Only people and places that were called safe; each with what may be said.</source>
        <translation>Само људи и места који су названи безбедним; за свако шта сме да се каже.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Who of us asks</source>
        <translation>Ко од нас пита</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Урађено дана</translation>
    </message>
    <message>
        <source>What it gave</source>
        <translation>Шта је корак дао</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Име и место</translation>
    </message>
    <message>
        <source>What may be said, and what not</source>
        <translation>Шта сме да се каже, а шта не</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SectionAdd</name>
    <message>
        <source>safe telephone number address channel new record</source>
        <extracomment>other words by which the command box finds &apos;Add a way&apos; of making contact; never shown</extracomment>
        <translation>безбедан безбедно контакт телефон број адреса канал нов упиши</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SectionField</name>
    <message>
        <source>nickname what we call the person</source>
        <extracomment>other words by which the command box finds the field &apos;Pseudonym&apos;; never shown</extracomment>
        <translation>надимак име како зовемо особу</translation>
    </message>
    <message>
        <source>person at risk presumed potential identified victim trafficked</source>
        <extracomment>other words by which the command box finds the field &apos;Category&apos;; never shown</extracomment>
        <translation>лице у ризику претпостављена жртва потенцијална жртва идентификована жртва трговина људима</translation>
    </message>
    <message>
        <source>status of the case file</source>
        <extracomment>other words by which the command box finds &apos;State of our support&apos;; never shown</extracomment>
        <translation>статус предмет</translation>
    </message>
    <message>
        <source>woman man girl boy</source>
        <extracomment>other words by which the command box finds the field &apos;Sex&apos;; never shown</extracomment>
        <translation>жена мушкарац девојчица дечак</translation>
    </message>
    <message>
        <source>age old born child minor adult</source>
        <extracomment>other words by which the command box finds the field &apos;Year of birth&apos;; never shown</extracomment>
        <translation>узраст старост годиште рођена дете малолетна пунолетна</translation>
    </message>
    <message>
        <source>age year of birth estimate</source>
        <extracomment>other words by which the command box finds &apos;Known from&apos;, of the age; never shown</extracomment>
        <translation>узраст година рођења процена</translation>
    </message>
    <message>
        <source>nationality country where from</source>
        <extracomment>other words by which the command box finds the field &apos;Region of origin&apos;; never shown</extracomment>
        <translation>држављанство земља националност одакле</translation>
    </message>
    <message>
        <source>speaks mother tongue</source>
        <extracomment>other words by which the command box finds the field &apos;Languages&apos;; never shown</extracomment>
        <translation>говори матерњи језик</translation>
    </message>
    <message>
        <source>asylum residence permit stay legal seeker refugee irregular</source>
        <extracomment>other words by which the command box finds &apos;Status in this country&apos;; never shown</extracomment>
        <translation>азил боравак дозвола боравиште правни тражилац избеглица нерегуларни</translation>
    </message>
    <message>
        <source>accommodation housing shelter lives</source>
        <extracomment>other words by which the command box finds &apos;Where the person stays&apos;; never shown</extracomment>
        <translation>смештај становање склониште живи</translation>
    </message>
    <message>
        <source>vulnerability disability pregnant</source>
        <extracomment>other words by which the command box finds the vulnerabilities; never shown</extracomment>
        <translation>рањивост инвалидитет трудноћа</translation>
    </message>
    <message>
        <source>exploitation trafficking</source>
        <extracomment>other words by which the command box finds the forms of exploitation; never shown</extracomment>
        <translation>експлоатација трговина људима</translation>
    </message>
    <message>
        <source>main form of exploitation</source>
        <extracomment>other words by which the command box finds the main form of exploitation; never shown</extracomment>
        <translation>главни облик експлоатације</translation>
    </message>
    <message>
        <source>nationality</source>
        <extracomment>other words by which the command box finds the field &apos;Citizenship&apos;; never shown</extracomment>
        <translation>држављанство националност</translation>
    </message>
    <message>
        <source>stateless</source>
        <extracomment>other words by which the command box finds &apos;Without any citizenship&apos;; never shown</extracomment>
        <translation>апатрид без држављанства</translation>
    </message>
    <message>
        <source>JMBG personal number</source>
        <extracomment>other words by which the command box finds the field &apos;National number&apos;; never shown</extracomment>
        <translation>ЈМБГ лични број</translation>
    </message>
    <message>
        <source>lives street home</source>
        <extracomment>other words by which the command box finds the field &apos;Address&apos;; never shown</extracomment>
        <translation>живи улица стан</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SectionList</name>
    <message>
        <source>Sections</source>
        <translation>Делови</translation>
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
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Остави као нацрт</translation>
    </message>
    <message>
        <source>Send referral</source>
        <translation>Пошаљи упућивање</translation>
    </message>
    <message>
        <source>Nothing would leave yet.</source>
        <translation>Још ништа не би било послато.</translation>
    </message>
    <message>
        <source>Sending shares: %1</source>
        <translation>Шаље се: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SentReferralView</name>
    <message>
        <source>Back to referrals</source>
        <translation>Назад на упућивања</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>What left</source>
        <translation>Шта је послато</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>Одговор</translation>
    </message>
    <message>
        <source>Why it was declined</source>
        <translation>Зашто није прихваћено</translation>
    </message>
    <message>
        <source>What the provider said</source>
        <translation>Шта је пружалац рекао</translation>
    </message>
    <message>
        <source>Record answer</source>
        <translation>Упиши одговор</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>Your access does not include what was shared.</source>
        <translation>Ваш приступ не обухвата оно што је подељено.</translation>
    </message>
    <message>
        <source>%1, sent on %2: %3</source>
        <translation>%1, послато %2: %3</translation>
    </message>
    <message>
        <source>Answer recorded.</source>
        <translation>Одговор је уписан.</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>упућивање</translation>
    </message>
    <message>
        <source>PDF saved. Keep it as safe as the record itself.</source>
        <translation>PDF је сачуван. Чувајте га као и сам запис.</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>The same on paper</source>
        <translation>Исто то на папиру</translation>
    </message>
    <message>
        <source>There is a file of this name. Nothing was replaced; take another.</source>
        <translation>Датотека са тим именом већ постоји. Ништа није замењено; изаберите друго име.</translation>
    </message>
    <message>
        <source>The file cannot be written there. Nothing is lost; take another folder.</source>
        <translation>Датотека не може да се упише тамо. Ништа није изгубљено; изаберите другу фасциклу.</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Још није изабрано</translation>
    </message>
    <message>
        <source>Choose what became of it.</source>
        <translation>Изаберите како се завршило.</translation>
    </message>
    <message>
        <source>It went on although something did not fit: %1</source>
        <translation>Настављено је иако нешто није одговарало: %1</translation>
    </message>
    <message>
        <source>Written reason</source>
        <translation>Уписан разлог</translation>
    </message>
    <message>
        <source>Written reason: %1</source>
        <translation>Уписан разлог: %1</translation>
    </message>
    <message>
        <source>Recorded: %1, %2</source>
        <extracomment>an answer to a referral that is recorded already; with the day on which it came</extracomment>
        <translation>Уписано: %1, %2</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Уписано: %1</translation>
    </message>
    <message>
        <source>What the provider said: %1</source>
        <translation>Шта је рекао пружалац: %1</translation>
    </message>
    <message>
        <source>Record what came next</source>
        <extracomment>a button: an answer is recorded, and something else came of the referral since</extracomment>
        <translation>Упиши шта је уследило</translation>
    </message>
    <message>
        <source>A PDF of exactly this. Keep it as safe as the record itself. Write organisation and telephone on it by hand, unless the person carries it.</source>
        <translation>PDF са тачно овим. Чувајте га као и сам запис. Руком упишите организацију и телефон, осим ако га носи сама особа.</translation>
    </message>
    <message>
        <source>Appointment on</source>
        <translation>Договорени термин</translation>
    </message>
    <message>
        <source>It becomes a step of the plan, and stands in Today.</source>
        <translation>Постаје корак плана и стоји на страни Данас.</translation>
    </message>
    <message>
        <source>The referral was sent after that day. Write the day of the appointment.</source>
        <translation>Упућивање је послато после тог дана. Упишите дан договореног термина.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ServiceOffers</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n слободно место</numerusform>
            <numerusform>%n слободна места</numerusform>
            <numerusform>%n слободних места</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, asked %2 ago</source>
        <translation>%1, питано пре %2</translation>
    </message>
    <message>
        <source>%1, asked today</source>
        <translation>%1, питано данас</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>What is to be known</source>
        <translation>Шта треба знати</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Одговара</translation>
    </message>
    <message>
        <source>Who offers: %1</source>
        <translation>Ко нуди: %1</translation>
    </message>
    <message>
        <source>Ask again: %1, asked %2 ago, is too old to rely on</source>
        <translation>Питајте поново: %1, питано пре %2, више није поуздано</translation>
    </message>
    <message>
        <source>Asked for the person on %1: %2</source>
        <extracomment>the day, the initials of who asked, the answer</extracomment>
        <translation>За особу је место тражено %1: %2</translation>
    </message>
    <message>
        <source>Asked for the person on %1 by %2: %3</source>
        <translation>За особу је место тражено %1, тражи %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) wait for an answer there</source>
        <translation>
            <numerusform>још %n особа тамо чека одговор</numerusform>
            <numerusform>још %n особе тамо чекају одговор</numerusform>
            <numerusform>још %n особа тамо чека одговор</numerusform>
        </translation>
    </message>
    <message>
        <source>fits, none free</source>
        <translation>одговара, нема слободних</translation>
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
        <translation>Услуге</translation>
    </message>
    <message>
        <source>Record a service</source>
        <translation>Упиши услугу</translation>
    </message>
    <message>
        <source>Save the service</source>
        <translation>Сачувај услугу</translation>
    </message>
    <message>
        <source>The service is saved.</source>
        <translation>Услуга је сачувана.</translation>
    </message>
    <message>
        <source>No services yet</source>
        <translation>Још нема услуга</translation>
    </message>
    <message>
        <source>What was asked for and what was given shows which needs are met, and by whom.</source>
        <translation>Оно што је тражено и дато показује које су потребе задовољене и ко их је задовољио.</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Услуга</translation>
    </message>
    <message>
        <source>When, by whom</source>
        <translation>Када, ко</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>ask on %1</source>
        <translation>питати %1</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Дан</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Пружалац</translation>
    </message>
    <message>
        <source>Met by</source>
        <translation>Ко је задовољио</translation>
    </message>
    <message>
        <source>Why it was not given</source>
        <translation>Зашто није дата</translation>
    </message>
    <message>
        <source>Ask how it went on</source>
        <translation>Питати како је прошло дана</translation>
    </message>
    <message>
        <source>Our time, in minutes</source>
        <translation>Наше време, у минутима</translation>
    </message>
    <message>
        <source>What the person says about it</source>
        <translation>Шта особа каже о томе</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>Not available counts too: it shows what is missing.</source>
        <translation>Бележи се и „није доступна“: показује шта недостаје.</translation>
    </message>
    <message>
        <source>The state, an organisation or nobody.</source>
        <translation>Држава, организација или нико.</translation>
    </message>
    <message>
        <source>It stands in Today then.</source>
        <translation>Тада стоји на страни Данас.</translation>
    </message>
    <message>
        <source>For example %1, today, yesterday</source>
        <translation>На пример %1, данас, јуче</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Session</name>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ништа није промењено.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Подешавања</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Изглед</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Језик</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Светло или тамно</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светло</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тамно</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Као на рачунару</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Величина текста</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who else may look</source>
        <translation>Ко још може да гледа</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Аутоматско закључавање</translation>
    </message>
    <message>
        <source>After this time without a key or the mouse.</source>
        <translation>После овог времена без тастатуре и миша.</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n минут</numerusform>
            <numerusform>%n минута</numerusform>
            <numerusform>%n минута</numerusform>
        </translation>
    </message>
    <message>
        <source>A revealed name hides again</source>
        <translation>Откривено име се поново скрива</translation>
    </message>
    <message>
        <source>Or earlier, when you leave the page or the window.</source>
        <translation>Или раније, када напустите страну или прозор.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунда</numerusform>
            <numerusform>%n секунде</numerusform>
            <numerusform>%n секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember on this laptop where the vault is</source>
        <translation>Запамти на овом рачунару где је сеф</translation>
    </message>
    <message>
        <source>Otherwise you choose the folder at each start, and nobody learns of it.</source>
        <translation>Иначе бирате фасциклу при сваком покретању и нико не може да сазна за њу.</translation>
    </message>
    <message>
        <source>End the presentation</source>
        <translation>Заврши презентацију</translation>
    </message>
    <message>
        <source>Begin a presentation</source>
        <translation>Почни презентацију</translation>
    </message>
    <message>
        <source>Presentation: codes only</source>
        <translation>Презентација: само шифре</translation>
    </message>
    <message>
        <source>Names, pseudonyms and notes cannot be shown until you end it or lock.</source>
        <translation>Имена, псеудоними и белешке не могу се приказати док је не завршите или не закључате.</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Учење</translation>
    </message>
    <message>
        <source>The first day in ten minutes, with people who are invented. F1 explains every page.</source>
        <translation>Први дан за десет минута, са измишљеним особама. F1 објашњава сваку страну.</translation>
    </message>
    <message>
        <source>Begin the first day</source>
        <translation>Почни први дан</translation>
    </message>
    <message>
        <source>Data of the organisation</source>
        <translation>Подаци организације</translation>
    </message>
    <message>
        <source>Not used: %1. What is shipped stands in its place.</source>
        <extracomment>file and place in it</extracomment>
        <translation>Не користи се: %1. Уместо тога важи оно што је испоручено уз програм.</translation>
    </message>
    <message>
        <source>Hide when other windows are in front for a minute</source>
        <translation>Сакриј када су други прозори испред дуже од минута</translation>
    </message>
    <message>
        <source>Limits, leaflets, pathways, questionnaires, sets of indicators, lists and texts of law of your own stand in this folder: %1. They are read when Zaklon starts.</source>
        <translation>Ваши рокови, путеви заштите, информативни леци, упитници, скупови показатеља, спискови и текстови закона стоје у овој фасцикли: %1. Читају се када се Заклон покрене.</translation>
    </message>
    <message>
        <source>A clock stands in its place. Any key but Esc and Ctrl+H brings it back within 30 seconds, then it locks.</source>
        <translation>На његовом месту стоји сат. Било који тастер осим Esc и Ctrl+H га враћа у року од 30 секунди, после се закључава.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShareChooser</name>
    <message>
        <source>What will not leave</source>
        <translation>Шта се не шаље</translation>
    </message>
    <message>
        <source>Exactly this will leave</source>
        <translation>Шаље се тачно ово</translation>
    </message>
    <message>
        <source>To refer by</source>
        <translation>Упутити преко</translation>
    </message>
    <message>
        <source>%1 (no consent)</source>
        <translation>%1 (нема сагласности)</translation>
    </message>
    <message>
        <source>%1 (nothing is recorded)</source>
        <translation>%1 (ништа није уписано)</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Још ништа.</translation>
    </message>
    <message>
        <source>what we ask for, word for word</source>
        <translation>оно што тражимо, од речи до речи</translation>
    </message>
    <message>
        <source>This stays in the organisation</source>
        <translation>Ово остаје у организацији</translation>
    </message>
    <message>
        <source>Our own reference, so that the answer finds its way. It needs no place in the consent.</source>
        <translation>Наша ознака, по којој се одговор препознаје. Не мора да стоји у сагласности.</translation>
    </message>
    <message>
        <source>Agreed too: %1. No field here holds any of it: what the provider needs of it is said in &apos;What we ask for&apos;.</source>
        <translation>Договорено је и: %1. Ниједно поље овде то не садржи: шта пружаоцу од тога треба, пише се у „Шта тражимо“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShareSheet</name>
    <message>
        <source>Words of the share</source>
        <translation>Речи дела</translation>
    </message>
    <message>
        <source>Sixteen words to be copied onto paper; they are not read aloud.</source>
        <translation>Шеснаест речи за преписивање на папир; не читају се наглас.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShellActions</name>
    <message>
        <source>Hide the window behind a clock</source>
        <translation>Сакриј прозор иза сата</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Закључај</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следећи део прозора</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Претходни део прозора</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Назад на претходну страну</translation>
    </message>
    <message>
        <source>Take back what was saved last</source>
        <translation>Поништи оно што је последње сачувано</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Тастери ове стране</translation>
    </message>
    <message>
        <source>End the presentation: show names and notes again</source>
        <translation>Заврши презентацију: имена и белешке опет доступни</translation>
    </message>
    <message>
        <source>Presentation: codes only</source>
        <translation>Презентација: само шифре</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Помоћ за ову страну</translation>
    </message>
    <message>
        <source>First-day tutorial, 10 minutes</source>
        <translation>Водич за први дан, 10 минута</translation>
    </message>
    <message>
        <source>People seen in this session</source>
        <translation>Записи отварани од откључавања</translation>
    </message>
    <message>
        <source>Save again what was taken back</source>
        <translation>Поново сачувај оно што је поништено</translation>
    </message>
    <message>
        <source>Next person who is open</source>
        <translation>Следећи отворен запис</translation>
    </message>
    <message>
        <source>Person before who is open</source>
        <translation>Претходни отворен запис</translation>
    </message>
    <message>
        <source>Close this person&apos;s tab</source>
        <translation>Затвори картицу ове особе</translation>
    </message>
    <message>
        <source>Log a helpline contact</source>
        <translation>Упиши СОС контакт</translation>
    </message>
    <message>
        <source>Read the texts of law</source>
        <translation>Читај текстове закона</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Нова особа</translation>
    </message>
    <message>
        <source>New report of suspected trafficking</source>
        <translation>Нова пријава сумње на трговину људима</translation>
    </message>
    <message>
        <source>Add a provider</source>
        <translation>Додај пружаоца</translation>
    </message>
    <message>
        <source>Hold a place</source>
        <translation>Резервиши место</translation>
    </message>
    <message>
        <source>Write a shift note</source>
        <translation>Напиши белешку смене</translation>
    </message>
    <message>
        <source>make create add open record file register</source>
        <extracomment>other words by which the command box finds &apos;New person&apos;; never shown</extracomment>
        <translation>направи додај отвори запис досије упиши</translation>
    </message>
    <message>
        <source>call phone telephone record write</source>
        <extracomment>other words by which the command box finds &apos;Log a helpline contact&apos;; never shown</extracomment>
        <translation>позив телефон јављање упиши забележи</translation>
    </message>
    <message>
        <source>make create write send suspicion submit</source>
        <extracomment>other words by which the command box finds &apos;New report of suspected trafficking&apos;</extracomment>
        <translation>направи поднеси напиши пошаљи сумња пријави</translation>
    </message>
    <message>
        <source>make new organisation institution directory</source>
        <extracomment>other words by which the command box finds &apos;Add a provider&apos;; never shown</extracomment>
        <translation>направи нова организација институција установа именик</translation>
    </message>
    <message>
        <source>undo reverse</source>
        <extracomment>other words by which the command box finds &apos;Take back what was saved last&apos;; never shown</extracomment>
        <translation>опозови повуци врати</translation>
    </message>
    <message>
        <source>article paragraph act statute</source>
        <extracomment>other words by which the command box finds &apos;Read the texts of law&apos;; never shown</extracomment>
        <translation>члан став пропис закон</translation>
    </message>
    <message>
        <source>learn training introduction exercise</source>
        <extracomment>other words by which the command box finds the tutorial; never shown</extracomment>
        <translation>обука увод вежба учи</translation>
    </message>
    <message>
        <source>Search people, notes, actions</source>
        <translation>Тражи особе, белешке, радње</translation>
    </message>
    <message>
        <source>welcome somebody admit arrive come in shelter bed</source>
        <extracomment>other words by which the command box finds &apos;New stay&apos;; never shown</extracomment>
        <translation>прими особу пријем долазак смештај склониште кревет</translation>
    </message>
    <message>
        <source>tasks due overdue put off assign drafts expiring</source>
        <extracomment>other words by which the command box finds the page &apos;Today&apos;; never shown</extracomment>
        <translation>задаци обавезе рок касни одложи одлагање додели нацрти истиче</translation>
    </message>
    <message>
        <source>list records files assign</source>
        <extracomment>other words by which the command box finds the page &apos;People&apos;; never shown</extracomment>
        <translation>списак записи предмети додели</translation>
    </message>
    <message>
        <source>helpline contacts calls call back log plan visit outreach patterns</source>
        <extracomment>other words by which the command box finds the page &apos;Reports&apos;; never shown</extracomment>
        <translation>СОС контакти позиви позови поново упиши планирај излазак на терен подударности</translation>
    </message>
    <message>
        <source>review verified unanswered waiting rejected dismissed not screened institutions note a proposal</source>
        <extracomment>other words by which the command box finds the page &apos;Follow-up&apos;; never shown</extracomment>
        <translation>преиспитивање проверено без одговора чекање одбијено одбачено није проверено институције забележи предлог</translation>
    </message>
    <message>
        <source>answer waiting no answer in time</source>
        <extracomment>other words by which the command box finds the page &apos;Referrals&apos;; never shown</extracomment>
        <translation>одговор чекање без одговора на време</translation>
    </message>
    <message>
        <source>beds arrange add a bed move end stay house shift note</source>
        <extracomment>other words by which the command box finds the page &apos;Shelter&apos;; never shown</extracomment>
        <translation>кревети уреди додај кревет премести заврши боравак кућа смена белешка</translation>
    </message>
    <message>
        <source>figures numbers annual report table print save CSV PDF</source>
        <extracomment>other words by which the command box finds the page &apos;Statistics&apos;; never shown</extracomment>
        <translation>бројке бројеви подаци годишњи извештај табела одштампај сачувај CSV PDF</translation>
    </message>
    <message>
        <source>providers organisations services institutions closed</source>
        <extracomment>other words by which the command box finds the page &apos;Directory&apos;; never shown</extracomment>
        <translation>пружаоци услуга организације институције установе затворено</translation>
    </message>
    <message>
        <source>recovery shares passphrase change new colleague user role permission end</source>
        <extracomment>other words by which the command box finds the page &apos;Access&apos;; never shown</extracomment>
        <translation>делови кључа за опоравак део лозинка промени нова особа у тиму колеге корисник улога дозвола заврши приступ</translation>
    </message>
    <message>
        <source>backup make check copy restore return recover erase hold keep keeping stick</source>
        <extracomment>other words by which the command box finds the page &apos;Backup&apos;; never shown</extracomment>
        <translation>бекап резервна копија направи провери врати враћање повратак поврати брисање задржи чување штапић</translation>
    </message>
    <message>
        <source>language text size theme begin presentation first day</source>
        <extracomment>other words by which the command box finds the page &apos;Settings&apos;; never shown</extracomment>
        <translation>језик величина текста тема почни презентацију први дан</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Нови боравак</translation>
    </message>
    <message>
        <source>Check a copy</source>
        <translation>Провери копију</translation>
    </message>
    <message>
        <source>Restore a copy</source>
        <translation>Врати копију</translation>
    </message>
    <message>
        <source>present show screen projector strangers hide names</source>
        <extracomment>other words by which the command box finds &apos;Presentation: codes only&apos;; never shown</extracomment>
        <translation>представи прикажи екран пројектор други сакриј имена</translation>
    </message>
    <message>
        <source>cover panic quickly away</source>
        <extracomment>other words by which the command box finds &apos;Hide the window behind a clock&apos;; never shown</extracomment>
        <translation>покриј паника брзо склони</translation>
    </message>
    <message>
        <source>close exit quit leave log out sign off end</source>
        <extracomment>other words by which the command box finds &apos;Lock&apos;; never shown</extracomment>
        <translation>затвори изађи излаз одјави се крај</translation>
    </message>
    <message>
        <source>keyboard shortcuts</source>
        <extracomment>other words by which the command box finds &apos;Keys of this page&apos;; never shown</extracomment>
        <translation>тастатура пречице</translation>
    </message>
    <message>
        <source>manual guide how explain</source>
        <extracomment>other words by which the command box finds &apos;Help for this page&apos;; never shown</extracomment>
        <translation>упутство водич како објасни</translation>
    </message>
    <message>
        <source>recent last opened before</source>
        <extracomment>other words by which the command box finds &apos;People seen in this session&apos;; never shown</extracomment>
        <translation>недавно последње отварано раније</translation>
    </message>
    <message>
        <source>Why names stay hidden</source>
        <translation>Зашто имена остају скривена</translation>
    </message>
    <message>
        <source>Leave the program</source>
        <translation>Изађи из програма</translation>
    </message>
    <message>
        <source>reveal show see unmask name</source>
        <extracomment>other words by which the command box finds &apos;Why names stay hidden&apos;; never shown</extracomment>
        <translation>откриј прикажи види име</translation>
    </message>
    <message>
        <source>close exit quit end window</source>
        <extracomment>other words by which the command box finds &apos;Leave the program&apos;; never shown</extracomment>
        <translation>затвори излаз напусти крај прозор</translation>
    </message>
    <message>
        <source>notes for the next shift handover hand over</source>
        <extracomment>other words by which the command box finds &apos;Write a shift note&apos;; never shown</extracomment>
        <translation>белешка за следећу смену примопредаја предаја смене</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShelterCard</name>
    <message>
        <source>Shelter tonight</source>
        <translation>Склониште ноћас</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Отвори</translation>
    </message>
    <message>
        <source>Open the shelter</source>
        <translation>Отвори склониште</translation>
    </message>
    <message>
        <source>Our beds: taken %1, held %2, free %3</source>
        <extracomment>beds of the organisation tonight: &apos;Our beds: taken 5, held 1, free 3&apos;</extracomment>
        <translation>Наши кревети: заузето %1, резервисано %2, слободно %3</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) held past the hour: hold longer or release.</source>
        <extracomment>below the places of the shelter in Today</extracomment>
        <translation>
            <numerusform>%n место се чува и после договореног часа: продужите или ослободите.</numerusform>
            <numerusform>%n места се чувају и после договореног часа: продужите или ослободите.</numerusform>
            <numerusform>%n места се чува и после договореног часа: продужите или ослободите.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShelterPage</name>
    <message>
        <source>Hold a place</source>
        <translation>Резервиши место</translation>
    </message>
    <message>
        <source>Write a shift note</source>
        <translation>Напиши белешку смене</translation>
    </message>
    <message>
        <source>Arrange beds</source>
        <translation>Уреди кревете</translation>
    </message>
    <message>
        <source>New stay</source>
        <translation>Нови боравак</translation>
    </message>
    <message>
        <source>Who it is</source>
        <translation>Ко је то</translation>
    </message>
    <message>
        <source>The place is free again.</source>
        <translation>Место је поново слободно.</translation>
    </message>
    <message>
        <source>Nothing is noted for tonight any more.</source>
        <translation>За ноћас више ништа није уписано.</translation>
    </message>
    <message>
        <source>The next two weeks</source>
        <translation>Наредне две недеље</translation>
    </message>
    <message>
        <source>Stays of the next two weeks</source>
        <translation>Боравци у наредне две недеље</translation>
    </message>
    <message>
        <source>Back to the house</source>
        <translation>Назад на кућу</translation>
    </message>
    <message>
        <source>The house keeps no beds here yet</source>
        <translation>Кућа овде још нема кревете</translation>
    </message>
    <message>
        <source>Every place would stand here with who sleeps there, what matters tonight and what is free, and the stays of two weeks.</source>
        <translation>Овде би стајало свако место: ко ту спава, шта је важно ноћас и шта је слободно, и боравци за две недеље.</translation>
    </message>
    <message>
        <source>Tonight: %1</source>
        <extracomment>above the places of the house: &apos;Tonight: 7 of 9 places taken or held&apos;</extracomment>
        <translation>Ноћас: %1</translation>
    </message>
    <message>
        <source>Noted as staying here, but without a bed: %1.</source>
        <translation>Уписано је да бораве овде, али без кревета: %1.</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Склониште</translation>
    </message>
    <message numerus="yes">
        <source>Noted as staying here, but without a bed: %1, and %n more.</source>
        <translation>
            <numerusform>Уписано је да бораве овде, али без кревета: %1 и још %n.</numerusform>
            <numerusform>Уписано је да бораве овде, али без кревета: %1 и још %n.</numerusform>
            <numerusform>Уписано је да бораве овде, али без кревета: %1 и још %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShiftNotes</name>
    <message>
        <source>From the last shift</source>
        <translation>Из претходне смене</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Сачувај белешку</translation>
    </message>
    <message>
        <source>Older notes</source>
        <translation>Старије белешке</translation>
    </message>
    <message>
        <source>Note for the next shift</source>
        <translation>Белешка за следећу смену</translation>
    </message>
    <message>
        <source>Write a note, Ctrl+Enter saves</source>
        <translation>Упишите белешку, Ctrl+Enter чува</translation>
    </message>
    <message>
        <source>Notes of the shift are shown to whoever may read notes.</source>
        <translation>Белешке смене види ко сме да чита белешке.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>who wrote a note, and when: &apos;S. K., 10 Mar 2026, 06:10&apos;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The note for the next shift is saved.</source>
        <translation>Белешка за следећу смену је сачувана.</translation>
    </message>
    <message>
        <source>No shift before has left a note.</source>
        <translation>Ниједна претходна смена није оставила белешку.</translation>
    </message>
    <message>
        <source>For the next shift</source>
        <translation>За следећу смену</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Only the last shift</source>
        <translation>Само последња смена</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShiftTasks</name>
    <message>
        <source>This shift</source>
        <translation>Ова смена</translation>
    </message>
    <message>
        <source>Something to do in this shift</source>
        <translation>Обавеза у овој смени</translation>
    </message>
    <message>
        <source>Something to do, Enter saves</source>
        <translation>Шта треба урадити, Enter чува</translation>
    </message>
    <message>
        <source>Tasks of the shift are shown to whoever may read notes.</source>
        <translation>Обавезе смене види ко сме да чита белешке.</translation>
    </message>
    <message>
        <source>Nothing is to be done for who is here tonight.</source>
        <translation>За особе које су ноћас овде нема обавеза.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Урађено.</translation>
    </message>
    <message>
        <source>Open again.</source>
        <translation>Поново отворено.</translation>
    </message>
    <message>
        <source>Noted for the shift.</source>
        <translation>Уписано за смену.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in Today</source>
        <translation>
            <numerusform>још %n у Данас</numerusform>
            <numerusform>још %n у Данас</numerusform>
            <numerusform>још %n у Данас</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SimilarWords</name>
    <message>
        <source>same code</source>
        <translation>иста шифра</translation>
    </message>
    <message>
        <source>same pseudonym</source>
        <translation>исти псеудоним</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>исто име</translation>
    </message>
    <message>
        <source>one part of the name is the same</source>
        <translation>један део имена је исти</translation>
    </message>
    <message>
        <source>in another script</source>
        <translation>на другом писму</translation>
    </message>
    <message>
        <source>spelled differently</source>
        <translation>другачије написано</translation>
    </message>
    <message>
        <source>in another dialect</source>
        <translation>у другом наречју</translation>
    </message>
    <message>
        <source>transliterated differently</source>
        <translation>другачије пресловљено</translation>
    </message>
    <message>
        <source>similar letters</source>
        <translation>слична слова</translation>
    </message>
    <message>
        <source>near year of birth</source>
        <translation>блиска година рођења</translation>
    </message>
    <message>
        <source>linked record</source>
        <translation>повезан запис</translation>
    </message>
    <message>
        <source>born %1</source>
        <extracomment>year of birth, as in &apos;born 1999&apos;</extracomment>
        <translation>рођ. %1</translation>
    </message>
    <message>
        <source>with us since %1, %2</source>
        <extracomment>since when we know the person, and who works with them: &apos;with us since 3 Mar 2026, MN&apos;</extracomment>
        <translation>код нас од %1, %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>why it may be the same person, then facts about the person</extracomment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>code begins like this</source>
        <translation>шифра овако почиње</translation>
    </message>
    <message>
        <source>pseudonym begins like this</source>
        <translation>псеудоним овако почиње</translation>
    </message>
    <message>
        <source>not every word fits</source>
        <translation>не одговара свака реч</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffModel</name>
    <message>
        <source>Has access</source>
        <translation>Има приступ</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Приступ укинут</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Корисничко име</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Име</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Улога</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffPage</name>
    <message>
        <source>New colleague</source>
        <translation>Нова особа у тиму</translation>
    </message>
    <message>
        <source>Who has access</source>
        <translation>Ко има приступ</translation>
    </message>
    <message numerus="yes">
        <source>%n colleague(s) can open this vault.</source>
        <translation>
            <numerusform>%n особа може да отвори овај сеф.</numerusform>
            <numerusform>%n особе могу да отворе овај сеф.</numerusform>
            <numerusform>%n особа може да отвори овај сеф.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>Ваша лозинка је промењена.</translation>
    </message>
    <message>
        <source>The new passphrase is set. Tell it in person.</source>
        <translation>Нова лозинка је постављена. Реците је лично.</translation>
    </message>
    <message>
        <source>%1 cannot open the vault any more.</source>
        <translation>%1 више не може да отвори сеф.</translation>
    </message>
    <message>
        <source>Staff and access</source>
        <translation>Тим и приступ</translation>
    </message>
    <message>
        <source>What each role can see</source>
        <translation>Шта која улога види</translation>
    </message>
    <message>
        <source>There are no recovery shares.</source>
        <translation>Нема делова кључа за опоравак.</translation>
    </message>
    <message>
        <source>If every coordinator forgets the passphrase, the records are lost.</source>
        <translation>Ако лозинку заборави свако ко координира, записи су изгубљени.</translation>
    </message>
    <message>
        <source>Make shares</source>
        <translation>Направи делове</translation>
    </message>
    <message>
        <source>%1 of %2 recovery shares open the vault.</source>
        <translation>Сеф отварају делови кључа за опоравак: %1 од %2.</translation>
    </message>
    <message>
        <source>They were used on %1 and have met. Make new ones.</source>
        <translation>Употребљени су %1 и били су заједно. Направите нове.</translation>
    </message>
    <message>
        <source>Made on %1, each on paper with one director.</source>
        <translation>Направљени %1, сваки на папиру код по једне особе из управе.</translation>
    </message>
    <message>
        <source>Make new shares</source>
        <translation>Направи нове делове</translation>
    </message>
    <message>
        <source>The recovery shares are in force.</source>
        <translation>Делови кључа за опоравак важе.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Касније</translation>
    </message>
    <message>
        <source>The vault is made. Two steps are left: recovery shares, then access for a first colleague.</source>
        <translation>Сеф је направљен. Остала су два корака: делови кључа за опоравак, па приступ за прву особу у тиму.</translation>
    </message>
    <message>
        <source>Both protect against a forgotten passphrase. This page has them at any time.</source>
        <translation>Обоје штити од заборављене лозинке. На овој страни су у свако доба.</translation>
    </message>
    <message>
        <source>One step is left: access for a first colleague.</source>
        <translation>Остао је један корак: приступ за прву особу у тиму.</translation>
    </message>
    <message>
        <source>Two people who can open the vault are safer than one.</source>
        <translation>Сигурније је кад две особе могу да отворе сеф.</translation>
    </message>
    <message>
        <source>Access is given to %1.</source>
        <translation>Приступ је дат: %1.</translation>
    </message>
    <message>
        <source>One step is left: recovery shares.</source>
        <translation>Остаје још један корак: делови кључа за опоравак.</translation>
    </message>
    <message>
        <source>They open the vault if every passphrase is forgotten.</source>
        <translation>Њима се отвара сеф ако су све лозинке заборављене.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StartPlace</name>
    <message>
        <source>Start: %1</source>
        <translation>Покретање: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StartQuestion</name>
    <message>
        <source>Start the pathway</source>
        <translation>Почни пут заштите</translation>
    </message>
    <message>
        <source>It began on</source>
        <translation>Почело је</translation>
    </message>
    <message>
        <source>Also long ago, before the person came to us. Deadlines count from here.</source>
        <translation>И давно, пре него што је особа дошла код нас. Рокови се рачунају одатле.</translation>
    </message>
    <message>
        <source>How it was weighed</source>
        <translation>Како је избор одмерен</translation>
    </message>
    <message>
        <source>What spoke for it and against it, and who advised the person.</source>
        <translation>Шта је говорило за и против и ко је саветовао особу.</translation>
    </message>
    <message>
        <source>In the person&apos;s own words</source>
        <translation>Речима саме особе</translation>
    </message>
    <message>
        <source>If nothing is written about it: why</source>
        <translation>Ако о томе ништа није записано: зашто</translation>
    </message>
    <message>
        <source>Write how it was weighed, or choose why nothing is written.</source>
        <translation>Упишите како је избор одмерен или изаберите зашто ништа није записано.</translation>
    </message>
    <message>
        <source>Why it begins nevertheless</source>
        <translation>Зашто ипак почиње</translation>
    </message>
    <message>
        <source>Then write below how it was weighed.</source>
        <translation>Онда испод напишите како је избор одмерен.</translation>
    </message>
    <message>
        <source>Choose why it begins nevertheless, and write how it was weighed.</source>
        <translation>Изаберите зашто ипак почиње и напишите како је избор одмерен.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StatisticsPage</name>
    <message>
        <source>Print to PDF</source>
        <translation>Штампај у PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Сачувај као CSV</translation>
    </message>
    <message>
        <source>Print the report to PDF</source>
        <translation>Штампај извештај у PDF</translation>
    </message>
    <message>
        <source>Save the table of the figure as CSV</source>
        <translation>Сачувај табелу као CSV</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Статистика</translation>
    </message>
    <message>
        <source>Not every column has room here: the PDF and the CSV have them all.</source>
        <translation>Овде нема места за све колоне: PDF и CSV их садрже.</translation>
    </message>
    <message>
        <source>On paper, in a file and for other roles counts below %1 stand as &lt;%1, so that nobody is recognised.</source>
        <translation>На папиру, у датотеци и за друге улоге бројеви мањи од %1 стоје као &lt;%1, да нико не буде препознат.</translation>
    </message>
    <message>
        <source>You see counts, no names. So that nobody is recognised, a count below %1 stands as &lt;%1, and a dash hides one beside it.</source>
        <translation>Видите бројеве, без имена. Да нико не би био препознат, број мањи од %1 стоји као &lt;%1, а црта скрива онај поред њега.</translation>
    </message>
    <message>
        <source>In this period no row of the figure can be shown. A longer period or another figure may show more.</source>
        <translation>У овом периоду ниједан ред табеле не може да се прикаже. Дужи период или друга табела можда показују више.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaysCard</name>
    <message>
        <source>Stays in the shelter</source>
        <translation>Боравци у склоништу</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Склониште</translation>
    </message>
    <message>
        <source>Open the shelter</source>
        <translation>Отвори склониште</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 до %2</translation>
    </message>
    <message>
        <source>since %1, planned until %2</source>
        <translation>од %1 планирано до %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>од %1</translation>
    </message>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n ноћ</numerusform>
            <numerusform>%n ноћи</numerusform>
            <numerusform>%n ноћи</numerusform>
        </translation>
    </message>
    <message>
        <source>then: %1</source>
        <extracomment>where somebody went after a stay</extracomment>
        <translation>затим: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepArrow</name>
    <message>
        <source>done</source>
        <translation>урађено</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сада</translation>
    </message>
    <message>
        <source>waiting for somebody</source>
        <translation>чека се на некога</translation>
    </message>
    <message>
        <source>later</source>
        <translation>касније</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завршено</translation>
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
        <translation>%1, још не</translation>
    </message>
    <message>
        <source>%1, now</source>
        <translation>%1, сада</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, урађено</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, заустављено</translation>
    </message>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>Још око %n секунде</numerusform>
            <numerusform>Још око %n секунде</numerusform>
            <numerusform>Још око %n секунди</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>Још око %n минута</numerusform>
            <numerusform>Још око %n минута</numerusform>
            <numerusform>Још око %n минута</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 percent</source>
        <extracomment>spoken: the step that runs, and how much of everything is done</extracomment>
        <translation>%1, %2 одсто</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepQuestion</name>
    <message>
        <source>Note the decision</source>
        <translation>Упиши одлуку</translation>
    </message>
    <message>
        <source>Complete step</source>
        <translation>Заврши корак</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Дан одлуке</translation>
    </message>
    <message>
        <source>Completed on</source>
        <translation>Завршено дана</translation>
    </message>
    <message>
        <source>Who did it, if not we</source>
        <translation>Ко је то обавио, ако нисмо ми</translation>
    </message>
    <message>
        <source>Which one, if it is in the directory</source>
        <translation>Који, ако је у именику</translation>
    </message>
    <message>
        <source>Office, and in which place</source>
        <translation>Орган и место</translation>
    </message>
    <message>
        <source>Certificate: number, where it is kept</source>
        <translation>Потврда: број, где се чува</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Шта је одлучено</translation>
    </message>
    <message>
        <source>What must follow a decision against the person opens by itself.</source>
        <translation>Оно што мора да уследи после одлуке против особе отвара се само.</translation>
    </message>
    <message>
        <source>What was granted</source>
        <translation>Шта је одобрено</translation>
    </message>
    <message>
        <source>On which ground</source>
        <translation>По ком основу</translation>
    </message>
    <message>
        <source>Say whether it went for or against the person.</source>
        <translation>Наведите да ли је одлука у корист особе или против ње.</translation>
    </message>
    <message>
        <source>Only a decision for the person gives it.</source>
        <translation>То даје само одлука у корист особе.</translation>
    </message>
    <message>
        <source>Number of the file there</source>
        <translation>Број предмета код органа</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepRow</name>
    <message numerus="yes">
        <source>%n before</source>
        <comment>steps of a pathway</comment>
        <translation>
            <numerusform>%n ранији</numerusform>
            <numerusform>%n ранија</numerusform>
            <numerusform>%n ранијих</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n step(s) before</source>
        <translation>
            <numerusform>Прикажи %n ранији корак</numerusform>
            <numerusform>Прикажи %n ранија корака</numerusform>
            <numerusform>Прикажи %n ранијих корака</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>steps of a pathway</comment>
        <translation>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
            <numerusform>још %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n step(s) after</source>
        <translation>
            <numerusform>Прикажи %n каснији корак</numerusform>
            <numerusform>Прикажи %n каснија корака</numerusform>
            <numerusform>Прикажи %n каснијих корака</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepsAtSide</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>for screen readers: step 2 of 4, passphrase</extracomment>
        <translation>Корак %1 од %2: %3</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StrengthBar</name>
    <message>
        <source>Six words, or at least 15 characters.</source>
        <translation>Шест речи или бар 15 знакова.</translation>
    </message>
    <message>
        <source>Too short: at least 15 characters.</source>
        <translation>Прекратко: бар 15 знакова.</translation>
    </message>
    <message>
        <source>Easy to guess. Add words that do not belong together.</source>
        <translation>Лако се погађа. Додајте речи које не иду заједно.</translation>
    </message>
    <message>
        <source>Usable. One more word makes it much stronger.</source>
        <translation>Употребљиво. Још једна реч чини је много јачом.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Добро.</translation>
    </message>
    <message>
        <source>Strong: nobody guesses this.</source>
        <translation>Јака: нико је неће погодити.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TableView</name>
    <message>
        <source>Open the row</source>
        <translation>Отвори ред</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Следећи ред</translation>
    </message>
    <message>
        <source>Row before</source>
        <translation>Претходни ред</translation>
    </message>
    <message>
        <source>Look without opening</source>
        <translation>Погледај без отварања</translation>
    </message>
    <message>
        <source>Open beside what is open</source>
        <translation>Отвори поред отвореног</translation>
    </message>
    <message>
        <source>Choose the row, or leave it out</source>
        <translation>Изабери ред или га изостави</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TeamList</name>
    <message>
        <source>Team around the person</source>
        <translation>Тим око особе</translation>
    </message>
    <message>
        <source>Add to the team</source>
        <translation>Додај у тим</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сачувај</translation>
    </message>
    <message>
        <source>The team is saved.</source>
        <translation>Тим је сачуван.</translation>
    </message>
    <message>
        <source>Nobody else works on this yet</source>
        <translation>Још нико други не ради на овоме</translation>
    </message>
    <message>
        <source>Who works on it together, as what, and what the person agreed to share with each.</source>
        <translation>Ко заједно ради, у којој улози и шта је особа дозволила да се подели са сваким.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ко</translation>
    </message>
    <message>
        <source>May be told</source>
        <translation>Сме да зна</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Улога</translation>
    </message>
    <message>
        <source>nothing of the person</source>
        <translation>ништа о особи</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>Особа из тима</translation>
    </message>
    <message>
        <source>Or an organisation</source>
        <translation>Или организација</translation>
    </message>
    <message>
        <source>Exactly one of the two.</source>
        <translation>Тачно једно од то двоје.</translation>
    </message>
    <message>
        <source>What may be shared with them</source>
        <translation>Шта се са њима сме поделити</translation>
    </message>
    <message>
        <source>What the person agreed to. Empty: nothing. Each sharing still needs its consent.</source>
        <translation>На шта је особа пристала. Празно: ништа. За свако дељење и даље је потребна сагласност.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Од</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
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
        <translation>Enter или двоклик отвара: %1</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Временска линија</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месец</translation>
    </message>
    <message>
        <source>Half a year</source>
        <translation>Пола године</translation>
    </message>
    <message>
        <source>How far back</source>
        <translation>Колико уназад</translation>
    </message>
    <message>
        <source>Show in the timeline</source>
        <translation>Прикажи на временској линији</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Штампај</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>Прикажи старије</translation>
    </message>
    <message>
        <source>Timeline: look at a shorter time</source>
        <translation>Временска линија: краће време</translation>
    </message>
    <message>
        <source>Timeline: look at a longer time</source>
        <translation>Временска линија: дуже време</translation>
    </message>
    <message>
        <source>Nothing of this kind in this time</source>
        <translation>Ничег таквог у овом времену</translation>
    </message>
    <message>
        <source>What is recorded for this person appears here by itself.</source>
        <translation>Оно што се упише за ову особу појављује се овде само.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) since %1</source>
        <translation>
            <numerusform>%n догађај од %1</numerusform>
            <numerusform>%n догађаја од %1</numerusform>
            <numerusform>%n догађаја од %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раније</translation>
    </message>
    <message>
        <source>An earlier time (Ctrl+Left)</source>
        <translation>Раније време (Ctrl+Left)</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Касније</translation>
    </message>
    <message>
        <source>A later time (Ctrl+Right)</source>
        <translation>Касније време (Ctrl+Right)</translation>
    </message>
    <message>
        <source>Timeline: an earlier time</source>
        <translation>Временска линија: раније време</translation>
    </message>
    <message>
        <source>Timeline: a later time</source>
        <translation>Временска линија: касније време</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from %1 to %2</source>
        <translation>
            <numerusform>%n догађај од %1 до %2</numerusform>
            <numerusform>%n догађаја од %1 до %2</numerusform>
            <numerusform>%n догађаја од %1 до %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the overview</source>
        <translation>Одштампај преглед</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Цео период</translation>
    </message>
    <message>
        <source>Every kind</source>
        <translation>Све врсте</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Поништи</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Врати то</translation>
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
        <translation>Данас, %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моје</translation>
    </message>
    <message>
        <source>Whose tasks</source>
        <translation>Чије обавезе</translation>
    </message>
    <message numerus="yes">
        <source>overdue</source>
        <translation>
            <numerusform>касни</numerusform>
            <numerusform>касне</numerusform>
            <numerusform>касни</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due today</source>
        <translation>
            <numerusform>за данас</numerusform>
            <numerusform>за данас</numerusform>
            <numerusform>за данас</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expire in 30 days</source>
        <translation>
            <numerusform>истиче за 30 дана</numerusform>
            <numerusform>истичу за 30 дана</numerusform>
            <numerusform>истиче за 30 дана</numerusform>
        </translation>
    </message>
    <message>
        <source>of your people</source>
        <translation>код ваших особа</translation>
    </message>
    <message>
        <source>documents and consents</source>
        <translation>документи и сагласности</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, by day</source>
        <translation>
            <numerusform>%n обавеза, по дану</numerusform>
            <numerusform>%n обавезе, по дану</numerusform>
            <numerusform>%n обавеза, по дану</numerusform>
        </translation>
    </message>
    <message>
        <source>Press the tile again to see everything that is due.</source>
        <translation>Притисните плочицу поново да видите све обавезе.</translation>
    </message>
    <message>
        <source>The next is on %1.</source>
        <translation>Следеће је %1</translation>
    </message>
    <message>
        <source>What the records ask for appears here by itself.</source>
        <translation>Оно што записи траже појављује се овде само.</translation>
    </message>
    <message numerus="yes">
        <source>oldest by %n day(s)</source>
        <translation>
            <numerusform>најдуже касни %n дан</numerusform>
            <numerusform>најдуже касни %n дана</numerusform>
            <numerusform>најдуже касни %n дана</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>%n је ваша</numerusform>
            <numerusform>%n су ваше</numerusform>
            <numerusform>%n је ваших</numerusform>
        </translation>
    </message>
    <message>
        <source>in shelters</source>
        <translation>у склоништима</translation>
    </message>
    <message>
        <source>Everybody&apos;s</source>
        <translation>Све</translation>
    </message>
    <message>
        <source>of the whole organisation</source>
        <translation>у целој организацији</translation>
    </message>
    <message>
        <source>You see codes and counts, no names, and you change nothing here. What is due is done by colleagues.</source>
        <translation>Видите шифре и бројеве, без имена, и овде ништа не мењате. Оно што треба урадити ради тим.</translation>
    </message>
    <message numerus="yes">
        <source>people tonight, in any house</source>
        <extracomment>under the number of them</extracomment>
        <translation>
            <numerusform>особа ноћас, у свим кућама</numerusform>
            <numerusform>особе ноћас, у свим кућама</numerusform>
            <numerusform>особа ноћас, у свим кућама</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, immediate danger first, then by day</source>
        <translation>
            <numerusform>%n обавеза, најпре непосредна опасност, затим по дану</numerusform>
            <numerusform>%n обавезе, најпре непосредна опасност, затим по дану</numerusform>
            <numerusform>%n обавеза, најпре непосредна опасност, затим по дану</numerusform>
        </translation>
    </message>
    <message>
        <source>Safe ways to make contact are counted, but not shown in a presentation.</source>
        <translation>Безбедни начини контакта броје се, али се у презентацији не приказују.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TopBar</name>
    <message>
        <source>Search people, notes, actions</source>
        <translation>Тражи особе, белешке, радње</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Сакриј</translation>
    </message>
    <message>
        <source>Top bar</source>
        <translation>Горња трака</translation>
    </message>
    <message>
        <source>Covers the window with a clock (Ctrl+H)</source>
        <translation>Покрива прозор сатом (Ctrl+H)</translation>
    </message>
    <message>
        <source>Demonstration: everybody here is invented</source>
        <translation>Вежба: све особе су измишљене</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Претрага</translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation>Вежба</translation>
    </message>
    <message>
        <source>Presentation: codes only</source>
        <translation>Презентација: само шифре</translation>
    </message>
    <message>
        <source>Codes only</source>
        <translation>Само шифре</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TutorialPanel</name>
    <message>
        <source>First day</source>
        <translation>Први дан</translation>
    </message>
    <message>
        <source>That was the first day</source>
        <translation>То је био први дан</translation>
    </message>
    <message>
        <source>Your first day</source>
        <translation>Ваш први дан</translation>
    </message>
    <message>
        <source>You have done by yourself what most days ask for. Everything here was invented; begin with real people only in a vault of your own.</source>
        <translation>Самостално сте урадили оно што већина дана тражи. Овде је све измишљено; са стварним особама почните тек у свом сефу.</translation>
    </message>
    <message>
        <source>Everybody here is invented: nothing that you do can hurt anybody. Each step is ticked when it is done; take them in any order. F1 explains the page you are on.</source>
        <translation>Све особе овде су измишљене: ништа што урадите не може никоме да нашкоди. Сваки корак се означи када је урађен; радите их било којим редом. F1 објашњава страну на којој сте.</translation>
    </message>
    <message numerus="yes">
        <source>%n small step(s) with people who are invented, about ten minutes. You can leave at any time and go on later: Ctrl+K, tutorial.</source>
        <translation>
            <numerusform>%n мали корак са измишљеним особама, око десет минута. Прекините кад год желите и наставите касније: Ctrl+K, водич.</numerusform>
            <numerusform>%n мала корака са измишљеним особама, око десет минута. Прекините кад год желите и наставите касније: Ctrl+K, водич.</numerusform>
            <numerusform>%n малих корака са измишљеним особама, око десет минута. Прекините кад год желите и наставите касније: Ctrl+K, водич.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Настави</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Почни</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сада</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Leave for now</source>
        <translation>Прекини за сада</translation>
    </message>
    <message>
        <source>%1, done</source>
        <translation>%1, урађено</translation>
    </message>
    <message>
        <source>%1, now. %2</source>
        <translation>%1, сада. %2</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следећи корак</translation>
    </message>
    <message>
        <source>Next step of the first day</source>
        <translation>Следећи корак првог дана</translation>
    </message>
    <message>
        <source>end stop close put away tutorial</source>
        <extracomment>other words by which the command box finds &apos;Leave the first day&apos;; never shown</extracomment>
        <translation>крај заврши затвори склони водич</translation>
    </message>
    <message>
        <source>Put off the first day</source>
        <translation>Одложите први дан</translation>
    </message>
    <message>
        <source>Close the first day</source>
        <translation>Затворите први дан</translation>
    </message>
    <message>
        <source>Leave the first day</source>
        <translation>Прекини први дан</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Корак %1 од %2: %3</translation>
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
        <translation>Није поништено: %1</translation>
    </message>
    <message>
        <source>Not saved again: %1</source>
        <translation>Није поново сачувано: %1</translation>
    </message>
    <message>
        <source>Saved again: %1</source>
        <extracomment>what was taken back and is saved once more, in the sentence that said it was saved first</extracomment>
        <translation>Поново сачувано: %1</translation>
    </message>
    <message>
        <source>Nothing to take back since unlocking. Every earlier version stands under History, of the person or beside the form.</source>
        <translation>Од откључавања нема шта да се поништи. Све раније верзије су под Историја, код особе или поред обрасца.</translation>
    </message>
    <message>
        <source>Taken back. All is as it was before &apos;%1&apos;.</source>
        <extracomment>what was just taken back, by the sentence that said it was saved, without its full stop</extracomment>
        <translation>Поништено. Све је као пре поруке „%1“.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::UnlockPage</name>
    <message>
        <source>Folder of the vault</source>
        <translation>Фасцикла сефа</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Откључај</translation>
    </message>
    <message>
        <source>A coordinator can give you a new passphrase.</source>
        <translation>Координација може да вам да нову лозинку.</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Изабери</translation>
    </message>
    <message>
        <source>Choose the folder of the vault</source>
        <translation>Избор фасцикле сефа</translation>
    </message>
    <message>
        <source>Opening the vault</source>
        <translation>Сеф се отвара</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Корисничко име</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Лозинка</translation>
    </message>
    <message>
        <source>I forgot my passphrase</source>
        <translation>Заборављена лозинка</translation>
    </message>
    <message>
        <source>Make a new vault</source>
        <translation>Направи нов сеф</translation>
    </message>
    <message>
        <source>Choose the folder that holds the vault.</source>
        <translation>Изаберите фасциклу у којој је сеф.</translation>
    </message>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Откључавање за %n секунду</numerusform>
            <numerusform>Откључавање за %n секунде</numerusform>
            <numerusform>Откључавање за %n секунди</numerusform>
        </translation>
    </message>
    <message>
        <source>Use recovery shares</source>
        <translation>Употреби делове кључа</translation>
    </message>
    <message>
        <source>Opening takes a few seconds</source>
        <translation>Отварање траје неколико секунди</translation>
    </message>
    <message>
        <source>This is the user name: show it</source>
        <translation>Ово је корисничко име: прикажи га</translation>
    </message>
    <message>
        <source>Under staff and access a coordinator chooses you and sets a first one, which you change. If every coordinator forgot it, directors bring their recovery shares. Without either, nobody can open the vault; neither can we.</source>
        <translation>На страни Тим и приступ координација вас бира и поставља прву лозинку, коју ви мењате. Ако ју је заборавила и координација, управа доноси делове кључа за опоравак. Без једног и другог сеф не може да отвори нико, па ни ми.</translation>
    </message>
    <message>
        <source>Hidden, because several words may be the passphrase. That belongs in the field below.</source>
        <translation>Скривено је, јер више речи може бити лозинка. Она иде у поље испод.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::VersionModel</name>
    <message>
        <source>%1, differs</source>
        <extracomment>a field whose content was another one on the day that is shown</extracomment>
        <translation>%1, разликује се</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скривено</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поље</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Тада</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сада</translation>
    </message>
    <message>
        <source>another than now</source>
        <translation>другачији него сада</translation>
    </message>
    <message>
        <source>a record, the same as now</source>
        <translation>запис, исти као сада</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::VersionPanel</name>
    <message>
        <source>Older</source>
        <translation>Старија</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Новија</translation>
    </message>
    <message>
        <source>It stays as it is.</source>
        <translation>Остаје како јесте.</translation>
    </message>
    <message>
        <source>Fields of this version</source>
        <translation>Поља ове верзије</translation>
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
        <translation>Као на дан</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Show hidden</source>
        <translation>Прикажи скривено</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Врати</translation>
    </message>
    <message>
        <source>The record becomes as it was in this version. The journal notes it.</source>
        <translation>Запис постаје какав је био у овој верзији. Дневник то бележи.</translation>
    </message>
    <message>
        <source>Older version</source>
        <translation>Старија верзија</translation>
    </message>
    <message>
        <source>Newer version</source>
        <translation>Новија верзија</translation>
    </message>
    <message>
        <source>Put this version back</source>
        <translation>Врати ову верзију</translation>
    </message>
    <message>
        <source>Close the version</source>
        <translation>Затвори верзију</translation>
    </message>
    <message>
        <source>Version %1 of %2: %3, %4.</source>
        <translation>Верзија %1 од %2: %3, %4.</translation>
    </message>
    <message>
        <source>The record was taken out.</source>
        <translation>Запис је уклоњен.</translation>
    </message>
    <message numerus="yes">
        <source>%n field(s) differ from now.</source>
        <translation>
            <numerusform>%n поље се разликује од садашњег.</numerusform>
            <numerusform>%n поља се разликују од садашњих.</numerusform>
            <numerusform>%n поља се разликује од садашњих.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is as it is now.</source>
        <translation>Иста је као садашња.</translation>
    </message>
    <message>
        <source>On %1 this record was not there yet.</source>
        <translation>Дана %1 овог записа још није било.</translation>
    </message>
    <message>
        <source>The version of %1 is back.</source>
        <translation>Враћена је верзија од %1.</translation>
    </message>
    <message>
        <source>Hide again</source>
        <translation>Сакриј поново</translation>
    </message>
    <message>
        <source>Shows the hidden field of this line for a while (F2)</source>
        <translation>Накратко приказује скривено поље овог реда (F2)</translation>
    </message>
    <message>
        <source>Show the hidden field</source>
        <translation>Прикажи скривено поље</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::VisitList</name>
    <message>
        <source>Outreach visits</source>
        <translation>Изласци на терен</translation>
    </message>
    <message>
        <source>Log a visit</source>
        <translation>Упиши излазак на терен</translation>
    </message>
    <message>
        <source>Save visit</source>
        <translation>Сачувај излазак на терен</translation>
    </message>
    <message>
        <source>The visit is saved.</source>
        <translation>Излазак на терен је сачуван.</translation>
    </message>
    <message>
        <source>No visit is logged yet</source>
        <translation>Још нема уписаних излазака на терен</translation>
    </message>
    <message>
        <source>Nobody who is met needs a name. When, and how many, is enough.</source>
        <translation>Никоме од сусретнутих особа није потребно име. Довољно је када и колико.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Када</translation>
    </message>
    <message>
        <source>What is next</source>
        <translation>Шта даље</translation>
    </message>
    <message>
        <source>Make a report</source>
        <translation>Направи пријаву</translation>
    </message>
    <message>
        <source>What was seen is carried over; the visit stays.</source>
        <translation>Уочено се преноси; излазак на терен остаје.</translation>
    </message>
    <message>
        <source>Report %1</source>
        <translation>Пријава %1</translation>
    </message>
    <message>
        <source>Where, roughly</source>
        <translation>Где, отприлике</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Врста места</translation>
    </message>
    <message>
        <source>People met</source>
        <translation>Сусретнуто особа</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>Обављено разговора</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Језици</translation>
    </message>
    <message>
        <source>Leaflets given</source>
        <translation>Подељено летака</translation>
    </message>
    <message>
        <source>Which leaflets</source>
        <translation>Који леци</translation>
    </message>
    <message>
        <source>Indications seen</source>
        <translation>Уочени показатељи</translation>
    </message>
    <message>
        <source>What was seen or heard, no names.</source>
        <translation>Оно што је виђено или речено, без имена.</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>До када</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Урађено дана</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Белешка</translation>
    </message>
    <message>
        <source>The place more closely, if it may be written. It is kept in the confidential part.</source>
        <translation>Тачније место, ако сме да се упише. Чува се у поверљивом делу.</translation>
    </message>
    <message>
        <source>Report %1 is begun.</source>
        <translation>Пријава %1 је започета.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Сви</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моји</translation>
    </message>
    <message>
        <source>To follow up</source>
        <translation>Чека наставак</translation>
    </message>
    <message>
        <source>Which visits</source>
        <translation>Који изласци на терен</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Свуда</translation>
    </message>
    <message>
        <source>Every kind of place</source>
        <translation>Све врсте места</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Планирани</translation>
    </message>
    <message>
        <source>Plan a visit</source>
        <translation>Планирај излазак</translation>
    </message>
    <message>
        <source>It stands in Today for whoever leads it, until it took place.</source>
        <translation>Стоји на страни Данас код особе која га води, док се не обави.</translation>
    </message>
    <message>
        <source>Who leads the visit</source>
        <translation>Ко води излазак на терен</translation>
    </message>
    <message>
        <source>Who else goes</source>
        <translation>Ко још иде</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стање</translation>
    </message>
    <message>
        <source>What was found is asked once it took place.</source>
        <translation>Шта је уочено уписује се кад је излазак обављен.</translation>
    </message>
    <message>
        <source>Why it was called off</source>
        <translation>Зашто је отказан</translation>
    </message>
    <message>
        <source>Record what followed the visit of %1</source>
        <translation>Упиши шта је следило после изласка на терен %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Излазак на терен %1</translation>
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
        <translation>Започето, још несачувано</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
            <numerusform>и још %n</numerusform>
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
        <translation>Ко</translation>
    </message>
    <message>
        <source>Nobody with a record yet</source>
        <translation>Особа још нема запис</translation>
    </message>
    <message>
        <source>The place is taken all the same; who it is can be said later.</source>
        <translation>Место је свеједно заузето; ко је то може се уписати касније.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Одустани</translation>
    </message>
    <message>
        <source>Close the form</source>
        <translation>Затвори образац</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WordsPrintDialog</name>
    <message>
        <source>Print for the person</source>
        <translation>Одштампај за особу</translation>
    </message>
    <message>
        <source>File of the PDF</source>
        <translation>PDF датотека</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сачувај као PDF</translation>
    </message>
    <message>
        <source>Tick at least one part.</source>
        <translation>Означите бар један део.</translation>
    </message>
    <message>
        <source>PDF saved. Give it to the person, then delete the file.</source>
        <translation>PDF је сачуван. Дајте га особи, па обришите датотеку.</translation>
    </message>
    <message>
        <source>Only what is ticked comes on the paper, under these headings: no name, no code, no organisation. Ask first whether carrying it is safe, and tick what the person wants.</source>
        <translation>На папир долази само оно што је означено, под овим насловима: без имена, шифре и организације. Најпре питајте да ли је безбедно носити га и означите оно што особа жели.</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WorkerPanel</name>
    <message>
        <source>What was written stays, with the name.</source>
        <translation>Оно што је написано остаје, са именом.</translation>
    </message>
    <message>
        <source>Copies made before still open with the old passphrase. The user name is not given to anybody else.</source>
        <translation>Раније направљене копије и даље се отварају старом лозинком. Корисничко име се не даје ником другом.</translation>
    </message>
    <message>
        <source>Your access</source>
        <translation>Ваш приступ</translation>
    </message>
    <message>
        <source>%1, until the access ended</source>
        <translation>%1, док приступ није укинут</translation>
    </message>
    <message>
        <source>Change my passphrase</source>
        <translation>Промени моју лозинку</translation>
    </message>
    <message>
        <source>Set a new passphrase</source>
        <translation>Постави нову лозинку</translation>
    </message>
    <message>
        <source>End the access</source>
        <translation>Укини приступ</translation>
    </message>
    <message>
        <source>Yes, end the access now</source>
        <translation>Да, сада укини приступ</translation>
    </message>
</context>
<context>
    <name>zaklon::ui::Workspace</name>
    <message>
        <source>Close</source>
        <translation>Затвори</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Нема записа</translation>
    </message>
    <message>
        <source>Names stay hidden while you present. Ctrl+Shift+H ends the presentation.</source>
        <translation>Имена остају скривена током презентације. Ctrl+Shift+H је завршава.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a kind of record and what happened to it: &apos;Action: This has changed in the meantime.&apos;</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
</TS>
