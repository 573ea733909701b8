<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AppointmentsCard</name>
    <message>
        <source>Nothing is planned for today.</source>
        <translation>今日の予定はありません。</translation>
    </message>
    <message>
        <source>Appointments today</source>
        <translation>今日の予定</translation>
    </message>
</context>
<context>
    <name>ayumi::BookingDialog</name>
    <message>
        <source>Choose a time for %1</source>
        <translation>%1 との日時を決める</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>予約する</translation>
    </message>
    <message>
        <source>Enter the day of the call.</source>
        <translation>連絡する日を入力してください。</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>この日時はすでに過ぎています。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>A number books that time at once.</source>
        <translation>数字キーでその日時をすぐに予約します。</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>ほかの日時</translation>
    </message>
</context>
<context>
    <name>ayumi::CallsCard</name>
    <message numerus="yes">
        <source>Only the first %n call(s) are shown. There are more: choose a shorter period.</source>
        <translation>
            <numerusform>最初の%n件だけを表示しています。続きがあるため、期間を短くしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>None of your calls is due in this period.</source>
        <translation>この期間に、あなたが担当する連絡はありません。</translation>
    </message>
    <message>
        <source>Show everybody&apos;s calls</source>
        <translation>全員の連絡を表示</translation>
    </message>
    <message>
        <source>No call is due in this period.</source>
        <translation>この期間に予定されている連絡はありません。</translation>
    </message>
    <message>
        <source>Look 30 days ahead</source>
        <translation>30日先まで表示</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation>フォローアップの連絡</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>two weeks</source>
        <translation>2週間</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Print call list</source>
        <translation>電話リストを印刷</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>もう一度試す</translation>
    </message>
    <message>
        <source>↑↓ choose ・ Enter opens the case ・ S start the call ・ R record contact ・ P postpone ・ T choose time</source>
        <translation>↑↓ 選択 ・ Enter 症例を開く ・ S 電話を開始 ・ R 連絡を記録 ・ P 延期 ・ T 日時を決める</translation>
    </message>
</context>
<context>
    <name>ayumi::ContactDialog</name>
    <message>
        <source>Record contact</source>
        <translation>連絡を記録</translation>
    </message>
    <message>
        <source>This follow-up is done</source>
        <translation>このフォローアップを完了にする</translation>
    </message>
    <message>
        <source>Copy the number %1</source>
        <translation>電話番号 %1 をコピー</translation>
    </message>
    <message>
        <source>The number is copied.</source>
        <translation>電話番号をコピーしました。</translation>
    </message>
    <message>
        <source>Best reached: %1</source>
        <translation>連絡しやすい時間：%1</translation>
    </message>
    <message>
        <source>Last time %1: %2</source>
        <translation>前回 %1：%2</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 when and with which result, %2 what was noted then</extracomment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>折り返し日時</translation>
    </message>
    <message>
        <source>Next try on</source>
        <translation>次に連絡する日</translation>
    </message>
    <message>
        <source>Who answered</source>
        <translation>応対した人</translation>
    </message>
    <message>
        <source>In the patient&apos;s words</source>
        <translation>患者の言葉のまま</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>このあと</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>痛みなし</translation>
    </message>
    <message>
        <source>worst pain</source>
        <translation>最悪の痛み</translation>
    </message>
    <message>
        <source>Pain now: %1</source>
        <translation>今の痛み：%1</translation>
    </message>
    <message>
        <source>There is a draft of %1 that was not saved.</source>
        <translation>保存されていない下書き（%1）があります。</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>下書きを使う</translation>
    </message>
    <message>
        <source>Choose what happened.</source>
        <translation>結果を選んでください。</translation>
    </message>
    <message>
        <source>Enter a day and a time that are still to come.</source>
        <translation>これからの日時を入力してください。</translation>
    </message>
    <message>
        <source>This day has passed already.</source>
        <translation>この日はすでに過ぎています。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::LostDialog</name>
    <message>
        <source>Lost to follow-up</source>
        <translation>追跡不能</translation>
    </message>
    <message>
        <source>These calls ended because nobody could be reached. A further call can be added in the case file.</source>
        <translation>連絡がつかずに終わったフォローアップです。症例ファイルで連絡を追加できます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%n tries</source>
        <translation>
            <numerusform>連絡%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 ・ %2</source>
        <translation>%1 ・ %2</translation>
    </message>
    <message>
        <source>Nobody is lost.</source>
        <translation>追跡不能の方はいません。</translation>
    </message>
    <message numerus="yes">
        <source>Only the newest %n call(s) are shown.</source>
        <translation>
            <numerusform>新しいものから%n件だけを表示しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>All of them, the newest first.</source>
        <translation>すべて表示しています（新しい順）。</translation>
    </message>
</context>
<context>
    <name>ayumi::NumbersCard</name>
    <message>
        <source>Today in numbers</source>
        <translation>今日の件数</translation>
    </message>
    <message>
        <source>late</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>waits on us</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日の連絡</translation>
    </message>
    <message>
        <source>coming</source>
        <translation>今後の連絡</translation>
    </message>
</context>
<context>
    <name>ayumi::PostponeDialog</name>
    <message>
        <source>Postpone the call to %1</source>
        <translation>%1 への連絡を延期</translation>
    </message>
    <message>
        <source>Call again on</source>
        <translation>次に連絡する日</translation>
    </message>
    <message>
        <source>Due since %1.</source>
        <translation>予定日：%1</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Enter the day of the next call.</source>
        <translation>次に連絡する日を入力してください。</translation>
    </message>
    <message>
        <source>Choose a day after today.</source>
        <translation>明日以降の日を選んでください。</translation>
    </message>
</context>
<context>
    <name>ayumi::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>The contact with %1 is recorded.</source>
        <translation>%1 への連絡を記録しました。</translation>
    </message>
    <message>
        <source>Tomorrow (%1)</source>
        <translation>明日（%1）</translation>
    </message>
    <message>
        <source>In three days (%1)</source>
        <translation>3日後（%1）</translation>
    </message>
    <message>
        <source>In a week (%1)</source>
        <translation>1週間後（%1）</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>日を選ぶ…</translation>
    </message>
    <message>
        <source>The call to %1 is postponed to %2.</source>
        <translation>%1 への連絡を%2に延期しました。</translation>
    </message>
    <message>
        <source>The call to %1 is booked for %2.</source>
        <translation>%1 への連絡を%2に予約しました。</translation>
    </message>
    <message>
        <source>End this follow-up as “unreachable”?</source>
        <translation>このフォローアップを「連絡不能」で終えますか？</translation>
    </message>
    <message numerus="yes">
        <source>%1 was tried %n time(s) without an answer. The follow-up leaves the lists; the tries stay in the case.</source>
        <translation>
            <numerusform>%1 に%n回連絡しましたが、つながりませんでした。このフォローアップは一覧から外れ、連絡記録は症例に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>連絡不能にする</translation>
    </message>
    <message>
        <source>The follow-up of %1 ended as unreachable.</source>
        <translation>%1 のフォローアップを連絡不能で終えました。</translation>
    </message>
</context>
<context>
    <name>ayumi::WaitingCard</name>
    <message>
        <source>Nothing waits on us.</source>
        <translation>対応待ちはありません。</translation>
    </message>
    <message>
        <source>Waits on us</source>
        <translation>対応待ち</translation>
    </message>
    <message>
        <source>Only the longest waiting of each reason are shown; there are more.</source>
        <translation>理由ごとに、長く待っているものだけを表示しています。続きがあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n of them were put off and are in the reminders.</source>
        <translation>
            <numerusform>延期した%n件は、リマインダーにあります。</numerusform>
        </translation>
    </message>
</context>
</TS>
