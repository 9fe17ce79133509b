<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>PlanWording</name>
    <message numerus="yes">
        <source>unmet for %n day(s)</source>
        <translation>
            <numerusform>unmet for %n day</numerusform>
            <numerusform>unmet for %n days</numerusform>
        </translation>
    </message>
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
</context>
<context>
    <name>ReferralWords</name>
    <message numerus="yes">
        <source>no answer, %n day(s)</source>
        <translation>
            <numerusform>no answer, %n day</numerusform>
            <numerusform>no answer, %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TaskWords</name>
    <message numerus="yes">
        <source>We are %n day(s) late with this action.</source>
        <translation>
            <numerusform>We are %n day late with this action.</numerusform>
            <numerusform>We are %n days late with this action.</numerusform>
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
    <name>zaklon::ui::OverviewSection</name>
    <message numerus="yes">
        <source>%n assessment(s) of risk</source>
        <translation>
            <numerusform>%n assessment of risk</numerusform>
            <numerusform>%n assessments of risk</numerusform>
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
</context>
<context>
    <name>zaklon::ui::RailItem</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation>
            <numerusform>%n thing due</numerusform>
            <numerusform>%n things due</numerusform>
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
    <name>zaklon::ui::TodayPage</name>
    <message numerus="yes">
        <source>%n thing(s) to do, by day</source>
        <translation>
            <numerusform>%n thing to do, by day</numerusform>
            <numerusform>%n things to do, by day</numerusform>
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
</TS>
