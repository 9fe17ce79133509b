<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccommodationCard</name>
    <message numerus="yes">
        <source>for %n person(s)</source>
        <translation>
            <numerusform>for %n person</numerusform>
            <numerusform>for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n night(s) without a bed</source>
        <translation>
            <numerusform>%n night without a bed</numerusform>
            <numerusform>%n nights without a bed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BestInterestCard</name>
    <message numerus="yes">
        <source>A child: waiting is raised after %n day(s), not after %1; other reminders come sooner too.</source>
        <translation>
            <numerusform>A child: waiting is raised after %n day, not after %1; other reminders come sooner too.</numerusform>
            <numerusform>A child: waiting is raised after %n days, not after %1; other reminders come sooner too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Age not known, so treated as a child until it is assessed: waiting is raised after %n day(s), not after %1.</source>
        <translation>
            <numerusform>Age not known, so treated as a child until it is assessed: waiting is raised after %n day, not after %1.</numerusform>
            <numerusform>Age not known, so treated as a child until it is assessed: waiting is raised after %n days, not after %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChecklistPaper</name>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n month(s)</source>
        <translation>
            <numerusform>within %n month</numerusform>
            <numerusform>within %n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n day(s)</source>
        <translation>
            <numerusform>every %n day</numerusform>
            <numerusform>every %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonWords</name>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>After %n month</numerusform>
            <numerusform>After %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopyCard</name>
    <message numerus="yes">
        <source>A copy was made and checked %n day(s) ago.</source>
        <translation>
            <numerusform>A copy was made and checked %n day ago.</numerusform>
            <numerusform>A copy was made and checked %n days ago.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoursePaper</name>
    <message numerus="yes">
        <source>and %n earlier event(s)</source>
        <translation>
            <numerusform>and %n earlier event</numerusform>
            <numerusform>and %n earlier events</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DependencyCard</name>
    <message numerus="yes">
        <source>%n of the four links are in one hand.</source>
        <translation>
            <numerusform>%n of the four links is in one hand.</numerusform>
            <numerusform>%n of the four links are in one hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureCertificate</name>
    <message numerus="yes">
        <source>%n file(s) erased</source>
        <translation>
            <numerusform>%n file erased</numerusform>
            <numerusform>%n files erased</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FallingThroughPage</name>
    <message numerus="yes">
        <source>after a report, over %n day(s)</source>
        <translation>
            <numerusform>after a report, over %n day</numerusform>
            <numerusform>after a report, over %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) for more than %1 days, a child for more than %2.</source>
        <extracomment>limits in days; the second is a child&apos;s</extracomment>
        <translation>
            <numerusform>%n person for more than %1 days, a child for more than %2.</numerusform>
            <numerusform>%n people for more than %1 days, a child for more than %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 screened within %n day(s)</source>
        <translation>
            <numerusform>%1 of %2 screened within %n day</numerusform>
            <numerusform>%1 of %2 screened within %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened on the same or the next day.</source>
        <translation>
            <numerusform>%n screened on the same or the next day.</numerusform>
            <numerusform>%n screened on the same or the next day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened by day %1 after coming.</source>
        <translation>
            <numerusform>%n screened by day %1 after coming.</numerusform>
            <numerusform>%n screened by day %1 after coming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, by day %1 after coming.</source>
        <translation>
            <numerusform>%n later, by day %1 after coming.</numerusform>
            <numerusform>%n later, by day %1 after coming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n after that.</source>
        <translation>
            <numerusform>%n after that.</numerusform>
            <numerusform>%n after that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not screened.</source>
        <translation>
            <numerusform>%n not screened.</numerusform>
            <numerusform>%n not screened.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>no attempt for %n day(s), for a child %1</source>
        <translation>
            <numerusform>no attempt for %n day, for a child %1</numerusform>
            <numerusform>no attempt for %n days, for a child %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s), for a child %1</source>
        <translation>
            <numerusform>over %n day, for a child %1</numerusform>
            <numerusform>over %n days, for a child %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 screened within %3 h, or %n day(s) after coming</source>
        <translation>
            <numerusform>%1 of %2 screened within %3 h, or %n day after coming</numerusform>
            <numerusform>%1 of %2 screened within %3 h, or %n days after coming</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them by the hour, from the time of arrival to the completed form.</source>
        <translation>
            <numerusform>%n of them by the hour, from the time of arrival to the completed form.</numerusform>
            <numerusform>%n of them by the hour, from the time of arrival to the completed form.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n screened within %1 h, or by day %2 after coming.</source>
        <extracomment>hours, and the day for whom no hour is known</extracomment>
        <translation>
            <numerusform>%n screened within %1 h, or by day %2 after coming.</numerusform>
            <numerusform>%n screened within %1 h, or by day %2 after coming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n later, within %1 h, or by day %2 after coming.</source>
        <translation>
            <numerusform>%n later, within %1 h, or by day %2 after coming.</numerusform>
            <numerusform>%n later, within %1 h, or by day %2 after coming.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came in the last %1 days.</source>
        <extracomment>how many people, and in how many days</extracomment>
        <translation>
            <numerusform>%n person came in the last %1 days.</numerusform>
            <numerusform>%n people came in the last %1 days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <extracomment>how many records of the person say the same</extracomment>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HistoryWords</name>
    <message numerus="yes">
        <source>%n letter(s) of structured content</source>
        <translation>
            <numerusform>%n letter of structured content</numerusform>
            <numerusform>%n letters of structured content</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextStep</name>
    <message numerus="yes">
        <source>%n thing(s) must follow the decision. This one: %1.</source>
        <translation>
            <numerusform>%n thing must follow the decision. This one: %1.</numerusform>
            <numerusform>%n things must follow the decision. This one: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The procedure has waited for %n day(s), and nothing protects the person.</source>
        <translation>
            <numerusform>The procedure has waited for %n day, and nothing protects the person.</numerusform>
            <numerusform>The procedure has waited for %n days, and nothing protects the person.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody has told the Centre for %n day(s). Decide with the person, send what is agreed, and note it.</source>
        <translation>
            <numerusform>Nobody has told the Centre for %n day. Decide with the person, send what is agreed, and note it.</numerusform>
            <numerusform>Nobody has told the Centre for %n days. Decide with the person, send what is agreed, and note it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWording</name>
    <message numerus="yes">
        <source>%1 of %n goal(s)</source>
        <translation>
            <numerusform>%1 of %n goal</numerusform>
            <numerusform>%1 of %n goals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) still open</source>
        <translation>
            <numerusform>%n need still open</numerusform>
            <numerusform>%n needs still open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n goal(s) reached</source>
        <translation>
            <numerusform>%1 of %n goal reached</numerusform>
            <numerusform>%1 of %n goals reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unmet for %n day(s)</source>
        <translation>
            <numerusform>Unmet for %n day</numerusform>
            <numerusform>Unmet for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProcedureForms</name>
    <message numerus="yes">
        <source>%n procedure(s) of this person are open already: %1. Open another one only for another report.</source>
        <extracomment>%1: the days on which they were opened</extracomment>
        <translation>
            <numerusform>%n procedure of this person is open already: %1. Open another one only for another report.</numerusform>
            <numerusform>%n procedures of this person are open already: %1. Open another one only for another report.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProceedingCard</name>
    <message numerus="yes">
        <source>Sentence: %n month(s)</source>
        <translation>
            <numerusform>Sentence: %n month</numerusform>
            <numerusform>Sentence: %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionCards</name>
    <message numerus="yes">
        <source>Screened on %1, %n day(s) after the first contact.</source>
        <translation>
            <numerusform>Screened on %1, %n day after the first contact.</numerusform>
            <numerusform>Screened on %1, %n days after the first contact.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProtectionForms</name>
    <message numerus="yes">
        <source>%n safe contact(s) with numbers, addresses and code words would be removed; only the history still has them.</source>
        <translation>
            <numerusform>%n safe contact with numbers, addresses and code words would be removed; only the history still has it.</numerusform>
            <numerusform>%n safe contacts with numbers, addresses and code words would be removed; only the history still has them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stay(s): the return code agrees on that channel for afterwards.</source>
        <translation>
            <numerusform>%n stays: the return code agrees on that channel for afterwards.</numerusform>
            <numerusform>%n stay: the return code agrees on that channel for afterwards.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) on the person have no procedure: %1. After the closing nobody is asked to open one.</source>
        <extracomment>%1: the marks of the reports</extracomment>
        <translation>
            <numerusform>%n report on the person has no procedure: %1. After the closing nobody is asked to open one.</numerusform>
            <numerusform>%n reports on the person have no procedure: %1. After the closing nobody is asked to open one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message numerus="yes">
        <source>Not sent, for %n reason(s); the draft is kept</source>
        <translation>
            <numerusform>Not sent, for %n reason; the draft is kept</numerusform>
            <numerusform>Not sent, for %n reasons; the draft is kept</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWording</name>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none for %n day(s)</source>
        <translation>
            <numerusform>none for %n day</numerusform>
            <numerusform>none for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RightsTalkForm</name>
    <message numerus="yes">
        <source>Empty: %n day(s) later, unless all was understood.</source>
        <translation>
            <numerusform>Empty: %n day later, unless all was understood.</numerusform>
            <numerusform>Empty: %n days later, unless all was understood.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RiskCourse</name>
    <message numerus="yes">
        <source>Risk over time, %n assessment(s). Newest: %1</source>
        <translation>
            <numerusform>Risk over time, %n assessment: %1</numerusform>
            <numerusform>Risk over time, %n assessments. Newest: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelterWords</name>
    <message numerus="yes">
        <source>with %n child(ren)</source>
        <translation>
            <numerusform>with %n child</numerusform>
            <numerusform>with %n children</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>child of %n year(s)</source>
        <extracomment>about how many years old a child is; begins a sentence that goes on after a comma</extracomment>
        <translation>
            <numerusform>child of %n year</numerusform>
            <numerusform>child of %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n place(s) taken or held</source>
        <extracomment>how many places of a house are taken or held: &apos;5 of 6 places taken or held&apos;</extracomment>
        <translation>
            <numerusform>%1 of %n place taken or held</numerusform>
            <numerusform>%1 of %n places taken or held</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskReason</name>
    <message numerus="yes">
        <source>We are %n day(s) late with this action.</source>
        <translation>
            <numerusform>We are %n day late with this action.</numerusform>
            <numerusform>We are %n days late with this action.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Valid until %1, in %n day(s).</source>
        <translation>
            <numerusform>Valid until %1, in %n day.</numerusform>
            <numerusform>Valid until %1, in %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>%n people, in common: %1</source>
        <extracomment>several people, and what they share: &apos;3 people, in common: employer&apos;</extracomment>
        <translation>
            <numerusform>%n person, in common: %1</numerusform>
            <numerusform>%n people, in common: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <extracomment>how many are past their length of keeping</extracomment>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>  ·  %n minute(s)</source>
        <translation>
            <numerusform>  ·  %n minute</numerusform>
            <numerusform>  ·  %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoWords</name>
    <message numerus="yes">
        <source>%1 Undo takes back all of it (%n record(s)).</source>
        <extracomment>%1 says what was saved; %n is how many records were saved with it, two or more</extracomment>
        <translation>
            <numerusform>%1 Undo takes back all of it (%n record).</numerusform>
            <numerusform>%1 Undo takes back all of it (%n records).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n day over</numerusform>
            <numerusform>%n days over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CarePlanSection</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ChosenPersons</name>
    <message numerus="yes">
        <source>%n person(s) chosen</source>
        <translation>
            <numerusform>%n person chosen</numerusform>
            <numerusform>%n people chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) assigned to %1.</source>
        <extracomment>how many people a colleague is responsible for from now on</extracomment>
        <translation>
            <numerusform>%n person assigned to %1.</numerusform>
            <numerusform>%n people assigned to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CircumstanceList</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::CommandBox</name>
    <message numerus="yes">
        <source>%n found. %1</source>
        <extracomment>spoken: how many hits there are, then the one that Enter takes</extracomment>
        <translation>
            <numerusform>%n found. %1</numerusform>
            <numerusform>%n found. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactLog</name>
    <message numerus="yes">
        <source>%n call(s) about this person</source>
        <translation>
            <numerusform>%n call about this person</numerusform>
            <numerusform>%n calls about this person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ContactsView</name>
    <message numerus="yes">
        <source>%n contact(s) chosen</source>
        <translation>
            <numerusform>%n contact chosen</numerusform>
            <numerusform>%n contacts chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) assigned to %1.</source>
        <extracomment>how many helpline contacts a colleague goes on with from now on</extracomment>
        <translation>
            <numerusform>%n contact assigned to %1.</numerusform>
            <numerusform>%n contacts assigned to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more left no number: only they can call again.</source>
        <translation>
            <numerusform>%n more left no number: only that caller can call again.</numerusform>
            <numerusform>%n more left no number: only they can call again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DirectoryPage</name>
    <message numerus="yes">
        <source>%n provider(s)</source>
        <translation>
            <numerusform>%n provider</numerusform>
            <numerusform>%n providers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueCommands</name>
    <message numerus="yes">
        <source>%n thing(s) chosen</source>
        <translation>
            <numerusform>%n thing chosen</numerusform>
            <numerusform>%n things chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) with one reason and one day</source>
        <translation>
            <numerusform>%n thing with one reason and one day</numerusform>
            <numerusform>%n things with one reason and one day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) assigned to %1.</source>
        <translation>
            <numerusform>%n thing assigned to %1.</numerusform>
            <numerusform>%n things assigned to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::DueLines</name>
    <message numerus="yes">
        <source>%1: show %n more</source>
        <extracomment>a group of what is due, and how many of it are not shown: &apos;Overdue: 12 more&apos;</extracomment>
        <translation>
            <numerusform>%1: show %n more</numerusform>
            <numerusform>%1: show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::EraseWordsDialog</name>
    <message numerus="yes">
        <source>Erase the words of %n call(s)</source>
        <translation>
            <numerusform>Erase the words of %n call</numerusform>
            <numerusform>Erase the words of %n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n call(s) are erased.</source>
        <translation>
            <numerusform>The words of %n call are erased.</numerusform>
            <numerusform>The words of %n calls are erased.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ErrorSummary</name>
    <message numerus="yes">
        <source>%n answer(s) need another look.</source>
        <translation>
            <numerusform>%n answer needs another look.</numerusform>
            <numerusform>%n answers need another look.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::FallingThroughPage</name>
    <message numerus="yes">
        <source>%1, %n day(s)</source>
        <translation>
            <numerusform>%1, %n day</numerusform>
            <numerusform>%1, %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open procedure(s), the oldest first</source>
        <translation>
            <numerusform>%n open procedure, the oldest first</numerusform>
            <numerusform>%n open procedures, the oldest first</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not screened</source>
        <translation>
            <numerusform>%n not screened</numerusform>
            <numerusform>%n not screened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %n day(s): %1</source>
        <extracomment>a limit in days, and how many people wait longer</extracomment>
        <translation>
            <numerusform>over %n day: %1</numerusform>
            <numerusform>over %n days: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::HistoryView</name>
    <message numerus="yes">
        <source>%n record(s): %1</source>
        <translation>
            <numerusform>%n record: %1</numerusform>
            <numerusform>%n records: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <extracomment>how often somebody opened a record: &apos;7 times, from 3 March 10:12 to 5 March 12:00&apos;</extracomment>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), from %1 to %2</source>
        <translation>
            <numerusform>%n time, from %1 to %2</numerusform>
            <numerusform>%n times, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::InstitutionsView</name>
    <message numerus="yes">
        <source>%n by name</source>
        <translation>
            <numerusform>%n by name</numerusform>
            <numerusform>%n by name</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NewPersonPanel</name>
    <message numerus="yes">
        <source>%n similar record(s). Is it the same person?</source>
        <translation>
            <numerusform>%n similar record. Is it the same person?</numerusform>
            <numerusform>%n similar records. Is it the same person?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OutcomePanel</name>
    <message numerus="yes">
        <source>%n question(s) without an answer: %1.</source>
        <translation>
            <numerusform>%n question without an answer: %1.</numerusform>
            <numerusform>%n questions without an answer: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OverviewSection</name>
    <message numerus="yes">
        <source>Nothing is due in the next %n day(s).</source>
        <translation>
            <numerusform>Nothing is due in the next day.</numerusform>
            <numerusform>Nothing is due in the next %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PatternsView</name>
    <message numerus="yes">
        <source>%n report(s)</source>
        <translation>
            <numerusform>%n report</numerusform>
            <numerusform>%n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without reaction</source>
        <translation>
            <numerusform>%n without reaction</numerusform>
            <numerusform>%n without reaction</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n day(s)</source>
        <translation>
            <numerusform>after %n day</numerusform>
            <numerusform>after %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) in this pattern</source>
        <translation>
            <numerusform>%n person in this pattern</numerusform>
            <numerusform>%n people in this pattern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, on %n report(s)</source>
        <translation>
            <numerusform>%1, on %n report</numerusform>
            <numerusform>%1, on %n reports</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s), by next due</source>
        <translation>
            <numerusform>%n person, by next due</numerusform>
            <numerusform>%n persons, by next due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by code</source>
        <translation>
            <numerusform>%n person, by code</numerusform>
            <numerusform>%n persons, by code</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by risk</source>
        <translation>
            <numerusform>%n person, by risk</numerusform>
            <numerusform>%n persons, by risk</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by first contact</source>
        <translation>
            <numerusform>%n person, by first contact</numerusform>
            <numerusform>%n persons, by first contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by category</source>
        <translation>
            <numerusform>%n person, by category</numerusform>
            <numerusform>%n persons, by category</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), by worker</source>
        <translation>
            <numerusform>%n person, by worker</numerusform>
            <numerusform>%n persons, by worker</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PersonHeader</name>
    <message numerus="yes">
        <source>%n more consent(s)</source>
        <translation>
            <numerusform>%n more consent</numerusform>
            <numerusform>%n more consents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanPhases</name>
    <message numerus="yes">
        <source>%n other phase(s)</source>
        <translation>
            <numerusform>%n other phase</numerusform>
            <numerusform>%n other phases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PlanProgressPanel</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ProcedureCard</name>
    <message numerus="yes">
        <source>waits %n day(s)</source>
        <translation>
            <numerusform>waits %n day</numerusform>
            <numerusform>waits %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PutOffDialog</name>
    <message numerus="yes">
        <source>%n thing(s) put off until %1.</source>
        <translation>
            <numerusform>%n thing put off until %1.</numerusform>
            <numerusform>%n things put off until %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RailItem</name>
    <message numerus="yes">
        <source>%n thing(s) of yours overdue or due today</source>
        <translation>
            <numerusform>%n thing of yours overdue or due today</numerusform>
            <numerusform>%n things of yours overdue or due today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RecoverPage</name>
    <message numerus="yes">
        <source>Here: share %1. %n more needed.</source>
        <translation>
            <numerusform>Here: share %1. %n more needed.</numerusform>
            <numerusform>Here: share %1. %n more needed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReferralsPage</name>
    <message numerus="yes">
        <source>%n referral(s) without an answer</source>
        <translation>
            <numerusform>%n referral without an answer</numerusform>
            <numerusform>%n referrals without an answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) chosen</source>
        <translation>
            <numerusform>%n referral chosen</numerusform>
            <numerusform>%n referrals chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) noted: nobody answered.</source>
        <translation>
            <numerusform>%n referral noted: nobody answered.</numerusform>
            <numerusform>%n referrals noted: nobody answered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) assigned to %1.</source>
        <extracomment>how many referrals a colleague asks after from now on</extracomment>
        <translation>
            <numerusform>%n referral assigned to %1.</numerusform>
            <numerusform>%n referrals assigned to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportOrigin</name>
    <message numerus="yes">
        <source>%n met</source>
        <translation>
            <numerusform>%n met</numerusform>
            <numerusform>%n met</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportPeople</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ReportsView</name>
    <message numerus="yes">
        <source>%n report(s) chosen</source>
        <translation>
            <numerusform>%n report chosen</numerusform>
            <numerusform>%n reports chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) assigned to %1.</source>
        <extracomment>how many reports a colleague is responsible for from now on</extracomment>
        <translation>
            <numerusform>%n report assigned to %1.</numerusform>
            <numerusform>%n reports assigned to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RestoreCopy</name>
    <message numerus="yes">
        <source>%n file(s) or call(s) that were erased since are erased in it too.</source>
        <translation>
            <numerusform>%n file or call that was erased since is erased in it too.</numerusform>
            <numerusform>%n files or calls that were erased since are erased in it too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ResultCard</name>
    <message numerus="yes">
        <source>of %1 points</source>
        <extracomment>after a score, as one line with it: &apos;5 of 30 points&apos;; it agrees with the 30</extracomment>
        <translation>
            <numerusform>of %1 point</numerusform>
            <numerusform>of %1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known, declined or not asked.</source>
        <extracomment>how many answers of a questionnaire say nothing</extracomment>
        <translation>
            <numerusform>%n not known, declined or not asked.</numerusform>
            <numerusform>%n not known, declined or not asked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more point(s) would mean: %1.</source>
        <extracomment>%1 is a level, such as &apos;Immediate danger&apos;</extracomment>
        <translation>
            <numerusform>%n more point would mean: %1.</numerusform>
            <numerusform>%n more points would mean: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RetentionPanel</name>
    <message numerus="yes">
        <source>%n file(s) are past their length; the %1 oldest are shown.</source>
        <translation>
            <numerusform>%n file is past its length; the %1 oldest are shown.</numerusform>
            <numerusform>%n files are past their length; the %1 oldest are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The words of %n call(s) without a person are past their length.</source>
        <translation>
            <numerusform>The words of %n call without a person are past their length.</numerusform>
            <numerusform>The words of %n calls without a person are past their length.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RiskSection</name>
    <message numerus="yes">
        <source>%n action(s) were added to the care plan.</source>
        <translation>
            <numerusform>%n action was added to the care plan.</numerusform>
            <numerusform>%n actions were added to the care plan.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SafeContactList</name>
    <message numerus="yes">
        <source>Ask again after %n day(s).</source>
        <translation>
            <numerusform>Ask again after %n day.</numerusform>
            <numerusform>Ask again after %n days.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ServiceOffers</name>
    <message numerus="yes">
        <source>%n free place(s)</source>
        <translation>
            <numerusform>%n free place</numerusform>
            <numerusform>%n free places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other person(s) wait for an answer there</source>
        <translation>
            <numerusform>%n other person waits for an answer there</numerusform>
            <numerusform>%n other people wait for an answer there</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShelterCard</name>
    <message numerus="yes">
        <source>%n place(s) held past the hour: hold longer or release.</source>
        <extracomment>below the places of the shelter in Today</extracomment>
        <translation>
            <numerusform>%n place held past the hour: hold longer or release.</numerusform>
            <numerusform>%n places held past the hour: hold longer or release.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShelterPage</name>
    <message numerus="yes">
        <source>Noted as staying here, but without a bed: %1, and %n more.</source>
        <translation>
            <numerusform>Noted as staying here, but without a bed: %1, and %n more.</numerusform>
            <numerusform>Noted as staying here, but without a bed: %1, and %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ShiftTasks</name>
    <message numerus="yes">
        <source>%n more in Today</source>
        <translation>
            <numerusform>%n more in Today</numerusform>
            <numerusform>%n more in Today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffPage</name>
    <message numerus="yes">
        <source>%n colleague(s) can open this vault.</source>
        <translation>
            <numerusform>%n colleague can open this vault.</numerusform>
            <numerusform>%n colleagues can open this vault.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaysCard</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepProgress</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation>
            <numerusform>About %n second left</numerusform>
            <numerusform>About %n seconds left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation>
            <numerusform>About %n minute left</numerusform>
            <numerusform>About %n minutes left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepRow</name>
    <message numerus="yes">
        <source>%n before</source>
        <comment>steps of a pathway</comment>
        <translation>
            <numerusform>%n before</numerusform>
            <numerusform>%n before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n step(s) before</source>
        <translation>
            <numerusform>Show the %n step before</numerusform>
            <numerusform>Show the %n steps before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <comment>steps of a pathway</comment>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n step(s) after</source>
        <translation>
            <numerusform>Show the %n step after</numerusform>
            <numerusform>Show the %n steps after</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TimelineView</name>
    <message numerus="yes">
        <source>%n event(s) since %1</source>
        <translation>
            <numerusform>%n event since %1</numerusform>
            <numerusform>%n events since %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) from %1 to %2</source>
        <translation>
            <numerusform>%n event from %1 to %2</numerusform>
            <numerusform>%n events from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s) to do, by day</source>
        <translation>
            <numerusform>%n thing to do, by day</numerusform>
            <numerusform>%n things to do, by day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>oldest by %n day(s)</source>
        <translation>
            <numerusform>oldest by %n day</numerusform>
            <numerusform>oldest by %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them yours</source>
        <translation>
            <numerusform>%n of them yours</numerusform>
            <numerusform>%n of them yours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>overdue</source>
        <translation>
            <numerusform>overdue</numerusform>
            <numerusform>overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due today</source>
        <translation>
            <numerusform>due today</numerusform>
            <numerusform>due today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>expire in 30 days</source>
        <translation>
            <numerusform>expires in 30 days</numerusform>
            <numerusform>expire in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>people tonight, in any house</source>
        <extracomment>under the number of them</extracomment>
        <translation>
            <numerusform>person tonight, in any house</numerusform>
            <numerusform>people tonight, in any house</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to do, immediate danger first, then by day</source>
        <translation>
            <numerusform>%n thing to do, immediate danger first, then by day</numerusform>
            <numerusform>%n things to do, immediate danger first, then by day</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::TutorialPanel</name>
    <message numerus="yes">
        <source>%n small step(s) with people who are invented, about ten minutes. You can leave at any time and go on later: Ctrl+K, tutorial.</source>
        <translation>
            <numerusform>%n small step with people who are invented, about ten minutes. You can leave at any time and go on later: Ctrl+K, tutorial.</numerusform>
            <numerusform>%n small steps with people who are invented, about ten minutes. You can leave at any time and go on later: Ctrl+K, tutorial.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::UnlockPage</name>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation>
            <numerusform>Unlock in %n second</numerusform>
            <numerusform>Unlock in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::VersionPanel</name>
    <message numerus="yes">
        <source>%n field(s) differ from now.</source>
        <translation>
            <numerusform>%n field differs from now.</numerusform>
            <numerusform>%n fields differ from now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>zaklon::ui::WaitingDrafts</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
