<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>TimelineWords</name>
    <message numerus="yes">
        <source>  ·  %n minute(s)</source>
        <translation><numerusform>  ·  %n minute</numerusform><numerusform>  ·  %n minutes</numerusform></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation><numerusform>%n day over</numerusform><numerusform>%n days over</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation><numerusform>%n day</numerusform><numerusform>%n days</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::ErrorSummary</name>
    <message numerus="yes">
        <source>%n answer(s) need another look.</source>
        <translation><numerusform>%n answer needs another look.</numerusform><numerusform>%n answers need another look.</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::NewPersonPanel</name>
    <message numerus="yes">
        <source>%n similar record(s). Is it the same person?</source>
        <translation><numerusform>%n similar record. Is it the same person?</numerusform><numerusform>%n similar records. Is it the same person?</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::OverviewSection</name>
    <message numerus="yes">
        <source>%n assessment(s) of risk</source>
        <translation><numerusform>%n assessment of risk</numerusform><numerusform>%n assessments of risk</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s), by next due</source>
        <translation><numerusform>%n person, by next due</numerusform><numerusform>%n persons, by next due</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::RailItem</name>
    <message numerus="yes">
        <source>%n thing(s) due</source>
        <translation><numerusform>%n thing due</numerusform><numerusform>%n things due</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::SettingsPage</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation><numerusform>%n minute</numerusform><numerusform>%n minutes</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation><numerusform>%n second</numerusform><numerusform>%n seconds</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StaffPage</name>
    <message numerus="yes">
        <source>%n colleague(s) can open this vault.</source>
        <translation><numerusform>%n colleague can open this vault.</numerusform><numerusform>%n colleagues can open this vault.</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::StepProgress</name>
    <message numerus="yes">
        <source>About %n second(s) left</source>
        <translation><numerusform>About %n second left</numerusform><numerusform>About %n seconds left</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left</source>
        <translation><numerusform>About %n minute left</numerusform><numerusform>About %n minutes left</numerusform></translation>
    </message>
</context>
<context>
    <name>zaklon::ui::UnlockPage</name>
    <message numerus="yes">
        <source>Unlock in %n second(s)</source>
        <translation><numerusform>Unlock in %n second</numerusform><numerusform>Unlock in %n seconds</numerusform></translation>
    </message>
</context>
</TS>
