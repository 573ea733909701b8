<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1：%2 %3</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>ayumi::BusyOverlay</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>中止しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::CallTimes</name>
    <message>
        <source>Proposed times</source>
        <translation>候補の日時</translation>
    </message>
    <message>
        <source>No time fits. Choose one yourself.</source>
        <translation>合う日時がありません。日時を入力してください。</translation>
    </message>
    <message>
        <source>The doctor in Malaysia takes part</source>
        <translation>マレーシアの医師も参加する</translation>
    </message>
</context>
<context>
    <name>ayumi::ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <extracomment>A filter and what is chosen: &quot;Responsible: mine&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>ayumi::ConflictDialog</name>
    <message>
        <source>Somebody else changed the same fields</source>
        <translation>ほかの人が同じ項目を変更しました</translation>
    </message>
    <message>
        <source>Choose for each field which value holds. The other one stays in the record of changes.</source>
        <translation>項目ごとに残す値を選んでください。もう一方も変更の記録に残ります。</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の入力</translation>
    </message>
    <message>
        <source>%1, mine: %2</source>
        <translation>%1、自分：%2</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の入力</translation>
    </message>
    <message>
        <source>%1, theirs: %2</source>
        <translation>%1、相手：%2</translation>
    </message>
    <message>
        <source>Save this choice</source>
        <translation>この内容で保存</translation>
    </message>
</context>
<context>
    <name>ayumi::DateField</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Choose from the calendar (Alt+Down)</source>
        <translation>カレンダーから選ぶ（Alt+↓）</translation>
    </message>
    <message>
        <source>2026/4/2 or R8.4.2</source>
        <translation>2026/4/2、R8.4.2 など</translation>
    </message>
</context>
<context>
    <name>ayumi::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ayumi::EventBox</name>
    <message>
        <source>Adverse event</source>
        <translation>有害事象</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>取り除く</translation>
    </message>
    <message>
        <source>Remove this adverse event</source>
        <translation>この有害事象を取り除く</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>症状・出来事</translation>
    </message>
    <message>
        <source>In the patient&apos;s words</source>
        <translation>本人の言葉で</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>いつから</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>グレード</translation>
    </message>
    <message>
        <source>Serious: %1</source>
        <translation>重篤：%1</translation>
    </message>
    <message>
        <source>Serious because of</source>
        <translation>重篤の理由</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>現在の状態</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終わった日</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>処置</translation>
    </message>
    <message>
        <source>Choose where it is.</source>
        <translation>部位を選んでください。</translation>
    </message>
    <message>
        <source>Choose the grade.</source>
        <translation>グレードを選んでください。</translation>
    </message>
</context>
<context>
    <name>ayumi::FormGrid</name>
    <message>
        <source>Enter this field.</source>
        <translation>入力してください。</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>%1 is the name of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <extracomment>read out by screen readers</extracomment>
        <translation>%1（必須）</translation>
    </message>
</context>
<context>
    <name>ayumi::MomentField</name>
    <message>
        <source>Kuala Lumpur %1</source>
        <translation>クアラルンプール %1</translation>
    </message>
    <message>
        <source>Tokyo %1</source>
        <translation>東京 %1</translation>
    </message>
    <message>
        <source>Tokyo time</source>
        <translation>東京時間</translation>
    </message>
    <message>
        <source>KL time</source>
        <translation>KL時間</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Whose clock</source>
        <translation>どこの時刻か</translation>
    </message>
    <message>
        <source>%1 time</source>
        <translation>%1時間</translation>
    </message>
</context>
<context>
    <name>ayumi::NoticeBar</name>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ayumi::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>パスワードを表示</translation>
    </message>
</context>
<context>
    <name>ayumi::PasswordStrength</name>
    <message numerus="yes">
        <source>%n more character(s) needed.</source>
        <translation>
            <numerusform>あと%n文字必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Easy to guess. Put several words together.</source>
        <translation>推測されやすいパスワードです。いくつかの言葉を組み合わせてください。</translation>
    </message>
    <message>
        <source>Acceptable. Four words together would be stronger and easier to remember.</source>
        <translation>使えます。4つの言葉を組み合わせると、より強く覚えやすくなります。</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>強いパスワードです。</translation>
    </message>
</context>
<context>
    <name>ayumi::RowList</name>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>ayumi::ScoreChart</name>
    <message>
        <source>No pain score yet. Enter the score before the treatment in the intake.</source>
        <translation>スコアはまだありません。治療前のスコアを問診で入力してください。</translation>
    </message>
    <message>
        <source>● %1</source>
        <extracomment>Legend of the pain chart: the sign of the line and the knee</extracomment>
        <translation>● %1</translation>
    </message>
    <message>
        <source>■ %1</source>
        <translation>■ %1</translation>
    </message>
    <message>
        <source>Scores over time</source>
        <translation>スコアの推移</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1の推移</translation>
    </message>
</context>
<context>
    <name>ayumi::ScoreRow</name>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the joint (&quot;Right knee&quot;), %2 a pain score from 0 to 10</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未回答</translation>
    </message>
</context>
<context>
    <name>ayumi::SideChoice</name>
    <message>
        <source>Right</source>
        <translation>右</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>左</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>両方</translation>
    </message>
</context>
<context>
    <name>ayumi::StepperBar</name>
    <message>
        <source>%1 (done)</source>
        <translation>%1（完了）</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（現在）</translation>
    </message>
</context>
<context>
    <name>ayumi::TripChecks</name>
    <message>
        <source>Needed after all</source>
        <translation>やはり必要</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>不要</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 what is said of it (&quot;Not needed&quot;), %2 the item (&quot;Hotel&quot;)</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
</TS>
