<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::BackupAge</name>
    <message>
        <source>No verified backup yet</source>
        <translation>検証済みバックアップなし</translation>
    </message>
    <message>
        <source>Last verified backup today %1</source>
        <translation>最終バックアップ 今日 %1</translation>
    </message>
    <message>
        <source>Last verified backup yesterday %1</source>
        <translation>最終バックアップ 昨日 %1</translation>
    </message>
    <message numerus="yes">
        <source>Last verified backup %n day(s) ago</source>
        <translation>
            <numerusform>最終バックアップ %n日前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::BellButton</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message numerus="yes">
        <source>Reminders: more than %n due</source>
        <translation>
            <numerusform>リマインダー：%n件以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders: %n due, some of them new</source>
        <translation>
            <numerusform>リマインダー：%n件（新着あり）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reminders: %n due</source>
        <translation>
            <numerusform>リマインダー：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (Ctrl+B)</source>
        <translation>%1（Ctrl+B）</translation>
    </message>
</context>
<context>
    <name>ayumi::ClockLine</name>
    <message>
        <source>{date} ・ Tokyo {tokyo} / Kuala Lumpur {kl}</source>
        <extracomment>{date} with weekday, {era} the year of the era (only where people count so), {tokyo} and {kl} times of day</extracomment>
        <translation>{date}・{era} ・ 東京 {tokyo} / クアラルンプール {kl}</translation>
    </message>
</context>
<context>
    <name>ayumi::DropHint</name>
    <message>
        <source>Drop a LINE talk history or a calendar file to import it</source>
        <translation>LINEのトーク履歴またはカレンダーファイルをここに置くと取り込みます</translation>
    </message>
</context>
<context>
    <name>ayumi::Frame</name>
    <message>
        <source>%1 - Ayumi</source>
        <translation>%1 - 歩み</translation>
    </message>
</context>
<context>
    <name>ayumi::MainWindow</name>
    <message>
        <source>＋ New consultation</source>
        <translation>＋ 新しい相談</translation>
    </message>
    <message>
        <source>LINE talk history…</source>
        <translation>LINEトーク履歴…</translation>
    </message>
    <message>
        <source>Ayumi</source>
        <translation>歩み</translation>
    </message>
    <message>
        <source>Show the reminders</source>
        <translation>リマインダーを表示</translation>
    </message>
    <message>
        <source>Calendar file with invitations…</source>
        <translation>カレンダーファイル（予定の招待）…</translation>
    </message>
</context>
<context>
    <name>ayumi::ReminderBell</name>
    <message>
        <source>Open the case</source>
        <translation>症例を開く</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>More than %n reminder(s) are due</source>
        <translation>
            <numerusform>%n件を超えるリマインダーがあります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due while Ayumi was closed</source>
        <translation>
            <numerusform>終了している間に期限が来たリマインダー：%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) are due</source>
        <translation>
            <numerusform>リマインダーが%n件あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>一覧を表示</translation>
    </message>
    <message>
        <source>Unlock Ayumi to see what it is.</source>
        <translation>内容を見るには、Ayumiのロックを解除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due while Ayumi was locked.</source>
        <translation>
            <numerusform>ロックしている間に期限が来たリマインダーが%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due while Ayumi was closed.</source>
        <translation>
            <numerusform>終了している間に期限が来たリマインダーが%n件あります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reminder(s) came due meanwhile.</source>
        <translation>
            <numerusform>その間に期限が来たリマインダーが%n件あります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::Rooms</name>
    <message>
        <source>Calendar file</source>
        <translation>カレンダーファイル</translation>
    </message>
    <message>
        <source>Calendar files (*.ics *.ical *.vcs);;All files (*)</source>
        <translation>カレンダーファイル (*.ics *.ical *.vcs);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
</context>
<context>
    <name>ayumi::SearchHits</name>
    <message>
        <source>People</source>
        <translation>患者</translation>
    </message>
    <message>
        <source>Notes and messages</source>
        <translation>メモとメッセージ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>ayumi::SearchPopup</name>
    <message>
        <source>Search results</source>
        <translation>検索結果</translation>
    </message>
    <message>
        <source>Searching notes and messages…</source>
        <translation>メモとメッセージを検索しています…</translation>
    </message>
    <message>
        <source>Nothing found. Try kana, part of a phone number, or a birth date.</source>
        <translation>見つかりませんでした。カナ、電話番号の一部、生年月日でもお試しください。</translation>
    </message>
</context>
<context>
    <name>ayumi::ShortcutList</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボード操作</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どの画面でも</translation>
    </message>
    <message>
        <source>Search people, notes and messages</source>
        <translation>患者・メモ・メッセージを検索</translation>
    </message>
    <message>
        <source>New consultation</source>
        <translation>新しい相談</translation>
    </message>
    <message>
        <source>Import a LINE talk history</source>
        <translation>LINEトーク履歴を取り込む</translation>
    </message>
    <message>
        <source>Go to Today, Cases, Calendar, Settings</source>
        <translation>今日・症例・カレンダー・設定へ移動</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>最新の内容に更新</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>This list</source>
        <translation>この一覧</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>一覧で</translation>
    </message>
    <message>
        <source>Choose a row</source>
        <translation>行を選ぶ</translation>
    </message>
    <message>
        <source>Choose a button of the row</source>
        <translation>行のボタンを選ぶ</translation>
    </message>
    <message>
        <source>Press the button, or open the row</source>
        <translation>ボタンを押す、または行を開く</translation>
    </message>
    <message>
        <source>Everything that can be done with the row</source>
        <translation>その行でできる操作の一覧</translation>
    </message>
    <message>
        <source>In forms</source>
        <translation>入力欄で</translation>
    </message>
    <message>
        <source>Pain score; 1 then 0 is ten</source>
        <translation>痛みの点数（1、0と続けて押すと10）</translation>
    </message>
    <message>
        <source>Right, left, both</source>
        <translation>右・左・両方</translation>
    </message>
    <message>
        <source>In a date: a day later, a day earlier</source>
        <translation>日付欄：翌日・前日</translation>
    </message>
    <message>
        <source>In a date: open the calendar</source>
        <translation>日付欄：カレンダーを開く</translation>
    </message>
    <message>
        <source>Save the dialog</source>
        <translation>内容を保存する</translation>
    </message>
    <message>
        <source>Leave the dialog</source>
        <translation>画面を閉じる</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Take invitations from a calendar file</source>
        <translation>カレンダーファイルから予定を取り込む</translation>
    </message>
    <message>
        <source>Print what is chosen: Enter shows the usual paper</source>
        <translation>選んだものの書類を印刷（Enterでいつもの書類を表示）</translation>
    </message>
</context>
<context>
    <name>ayumi::SideBar</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a room of the side bar with the number of things that wait there</extracomment>
        <translation>%1（%2件）</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>画面の切り替え</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>ayumi::TopBar</name>
    <message>
        <source>Back to %1</source>
        <translation>%1に戻る</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込み</translation>
    </message>
    <message>
        <source>Search people, notes</source>
        <translation>氏名・電話・メモを検索</translation>
    </message>
</context>
</TS>
