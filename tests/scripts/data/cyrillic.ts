<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sr" sourcelanguage="en">
<!-- Ljudi u komentaru ostaju -->
<context>
    <name>zaklon::ui::Ljudi</name>
    <message>
        <location filename="../ui/people/Njega.cpp" line="12"/>
        <source>&amp;Save</source>
        <comment>dugme</comment>
        <extracomment>Ljubazno</extracomment>
        <translation>&amp;Сачувај</translation>
    </message>
    <message>
        <source>Injection given on %1</source>
        <translation>Инјекција дата %1, одјава после %L2 дана</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over</source>
        <translation>
            <numerusform>%n дан каснимо</numerusform>
            <numerusform>%n дана каснимо</numerusform>
            <numerusform>%n дана каснимо</numerusform>
        </translation>
    </message>
    <message>
        <source>&lt;b&gt;Locked&lt;/b&gt; with Ctrl+L</source>
        <translation>&lt;b&gt;Закључано&lt;/b&gt; помоћу Ctrl+L &amp;&amp; &quot;Његош&quot;&#xa0;– PDF, TI-1</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translatorcomment>keep-latin: a pattern of a date</translatorcomment>
        <translation>d. M. yyyy.</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <translation type="vanished">&amp;Људи и џеп<byte value="x9"/>надживети</translation>
    </message>
</context>
</TS>
