<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>ayumi::BackupAge</name>
        <message numerus="yes">
            <source>Last verified backup %n day(s) ago</source>
            <translation>
                <numerusform>Last verified backup %n day ago</numerusform>
                <numerusform>Last verified backup %n days ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ayumi::CallList</name>
        <message numerus="yes">
            <source>%1, %n call(s)</source>
            <translation>
                <numerusform>%1, %n call</numerusform>
                <numerusform>%1, %n calls</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ayumi::PasswordStrength</name>
        <message numerus="yes">
            <source>%n more character(s) needed.</source>
            <translation>
                <numerusform>%n more character needed.</numerusform>
                <numerusform>%n more characters needed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ayumi::VisitSummary</name>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minute</numerusform>
                <numerusform>%n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ayumi::Words</name>
        <message numerus="yes">
            <source>%n month(s)</source>
            <translation>
                <numerusform>%n month</numerusform>
                <numerusform>%n months</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n year(s)</source>
            <translation>
                <numerusform>%n year</numerusform>
                <numerusform>%n years</numerusform>
            </translation>
        </message>
    </context>
</TS>
