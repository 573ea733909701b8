<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::CallList</name>
    <message>
        <source>right %1</source>
        <translation>右 %1</translation>
    </message>
    <message>
        <source>left %1</source>
        <translation>左 %1</translation>
    </message>
    <message>
        <source>%1
call-back promised</source>
        <translation>%1
折り返し約束</translation>
    </message>
    <message>
        <source>Follow-up calls</source>
        <translation>フォローアップ電話リスト</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n call(s)</source>
        <translation>
            <numerusform>%1 ・ %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Confidential: keep this list with you and destroy it after use.</source>
        <translation>取扱注意：この一覧は手元で管理し、使用後は破棄してください。</translation>
    </message>
    <message>
        <source>printed by %1, %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
    <message>
        <source>Nobody has to be called.</source>
        <translation>連絡が必要な方はいません。</translation>
    </message>
    <message>
        <source>When</source>
        <translation>いつ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Treatment, last pain</source>
        <translation>治療・前回の痛み</translation>
    </message>
    <message>
        <source>Result, pain now</source>
        <translation>結果・今の痛み</translation>
    </message>
</context>
<context>
    <name>ayumi::OutcomeLetter</name>
    <message>
        <source>The doctor advises to go on with exercise for the time being.</source>
        <translation>医師は、しばらく運動療法を続けることをすすめています。</translation>
    </message>
    <message>
        <source>The doctor advises to talk with your orthopaedic surgeon about a joint replacement.</source>
        <translation>医師は、人工関節について整形外科の主治医と相談することをすすめています。</translation>
    </message>
    <message>
        <source>The doctor needs more information before deciding.</source>
        <translation>医師は、判断のために追加の情報が必要と考えています。</translation>
    </message>
    <message>
        <source>no doctor&apos;s decision is recorded</source>
        <translation>医師の適応判断が記録されていません</translation>
    </message>
    <message>
        <source>the doctor&apos;s decision allows the treatment</source>
        <translation>医師の判断は治療を認めています</translation>
    </message>
    <message>
        <source>About your counselling</source>
        <translation>カウンセリングのご報告</translation>
    </message>
    <message>
        <source>This letter is information, not a medical record. Do not stop your present treatment on your own judgement.</source>
        <translation>本書はご案内であり、診療録ではありません。現在の治療を自己判断で中止しないでください。</translation>
    </message>
    <message>
        <source>%1 (addressed)</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>Thank you for telling us about your joints and for your time in the counselling.</source>
        <translation>このたびは、関節のご様子をお聞かせいただき、カウンセリングのお時間をいただきありがとうございました。</translation>
    </message>
    <message>
        <source>What the doctor decided</source>
        <translation>医師の判断</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>おすすめ</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>詳しく</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>医師</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1(%2)</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>今後について</translation>
    </message>
    <message>
        <source>We will contact you around %1 and look again together.</source>
        <translation>%1ごろにこちらからご連絡し、あらためて一緒に状態を確認いたします。</translation>
    </message>
    <message>
        <source>You can ask us at any time.</source>
        <translation>ご不明な点は、いつでもお気軽にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>ayumi::PreviewDialog</name>
    <message>
        <source>The page as it will be printed</source>
        <translation>印刷されるページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFで保存…</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>プリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer did not take the page. Check it and try again.</source>
        <translation>プリンターが応答しませんでした。プリンターを確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFで保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) saved: %1</source>
        <translation>
            <numerusform>%nページを保存しました：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ayumi::RecoverySheet</name>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>%1 作成</translation>
    </message>
    <message>
        <source>Whoever holds this page can read everything. Keep it in a safe, away from the computer.</source>
        <translation>この用紙を持つ人はすべてのデータを読むことができます。パソコンから離れた金庫などに保管してください。</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>It opens the clinic when every administrator has forgotten the password.</source>
        <translation>管理者全員がパスワードを忘れたときに、データを開くためのキーです。</translation>
    </message>
    <message>
        <source>It cannot be shown again. Without a password and without this page the data are lost for good.</source>
        <translation>再表示はできません。パスワードもこの用紙もない場合、データは二度と開けません。</translation>
    </message>
    <message>
        <source>To use it: choose “Forgotten the password” in the sign-in window and type the groups in their order. A typing error is shown by the number of its group.</source>
        <translation>使い方：サインイン画面で「パスワードを忘れた場合」を選び、順番に入力します。入力の誤りは、まとまりの番号で示されます。</translation>
    </message>
    <message>
        <source>Where this page is kept</source>
        <translation>保管場所</translation>
    </message>
</context>
<context>
    <name>ayumi::VisitSummary</name>
    <message>
        <source>no injection is recorded</source>
        <translation>注射の記録がありません</translation>
    </message>
    <message>
        <source>printed by %1, %2</source>
        <translation>印刷 %1 %2</translation>
    </message>
    <message>
        <source>Treatment summary</source>
        <translation>治療サマリー</translation>
    </message>
    <message>
        <source>Treatment summary for the hospital</source>
        <translation>治療サマリー（病院用）</translation>
    </message>
    <message>
        <source>case %1, made on %2</source>
        <translation>症例 %1 ・ %2 作成</translation>
    </message>
    <message>
        <source>This page records what was done. Effects differ from person to person and are not guaranteed. Do not stop another treatment on your own judgement.</source>
        <translation>本書は治療内容の記録です。効果には個人差があり、結果を保証するものではありません。現在の治療を自己判断で中止しないでください。</translation>
    </message>
    <message>
        <source>%1 million cells</source>
        <translation>%1×10⁶個</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <translation>%1生（%2）</translation>
    </message>
    <message>
        <source>%1 (patient)</source>
        <translation>%1 様</translation>
    </message>
    <message>
        <source>passport %1</source>
        <translation>旅券 %1</translation>
    </message>
    <message>
        <source>lot %1</source>
        <translation>ロット %1</translation>
    </message>
    <message>
        <source>viability %1 %</source>
        <translation>生存率 %1%</translation>
    </message>
    <message>
        <source>%1 mL</source>
        <translation>%1 mL</translation>
    </message>
    <message>
        <source>anaesthesia: %1</source>
        <translation>麻酔：%1</translation>
    </message>
    <message>
        <source>reaction: %1</source>
        <translation>反応：%1</translation>
    </message>
    <message>
        <source>blood test %1</source>
        <translation>血液検査 %1</translation>
    </message>
    <message>
        <source>treatment approved</source>
        <translation>治療可と判断</translation>
    </message>
    <message>
        <source>stay %1 to %2</source>
        <translation>滞在 %1〜%2</translation>
    </message>
    <message>
        <source>Date and place</source>
        <translation>治療日・場所</translation>
    </message>
    <message>
        <source>Examination</source>
        <translation>診察・血液検査</translation>
    </message>
    <message>
        <source>Injection, %1</source>
        <translation>注射部位：%1</translation>
    </message>
    <message>
        <source>into the joint, %1</source>
        <translation>関節内注射 %1</translation>
    </message>
    <message>
        <source>Drip</source>
        <translation>全身点滴</translation>
    </message>
    <message>
        <source>given</source>
        <translation>あり</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n分</numerusform>
        </translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>退院</translation>
    </message>
    <message>
        <source>This treatment</source>
        <translation>今回の治療</translation>
    </message>
    <message>
        <source>Before treatment</source>
        <translation>治療前</translation>
    </message>
    <message>
        <source>planned %1</source>
        <translation>予定 %1</translation>
    </message>
    <message>
        <source>Pain (0 none, 10 worst)</source>
        <translation>痛み（0なし〜10最大）</translation>
    </message>
    <message>
        <source>Before the treatment and since</source>
        <translation>治療前の状態と経過</translation>
    </message>
    <message>
        <source>After you are home</source>
        <translation>帰国後の過ごし方</translation>
    </message>
    <message>
        <source>We will call you</source>
        <translation>次のご連絡</translation>
    </message>
    <message>
        <source>Call at once when</source>
        <translation>こんなときはすぐご連絡ください</translation>
    </message>
    <message>
        <source>the knee is hot, red and very swollen, or you have a fever of 38 degrees or more</source>
        <translation>膝が熱をもって赤く強く腫れる、または38度以上の熱がある</translation>
    </message>
    <message>
        <source>you cannot put weight on the leg, or the pain gets worse and worse</source>
        <translation>足に体重をかけられない、または痛みがどんどん強くなる</translation>
    </message>
    <message>
        <source>the calf swells or hurts, or you have a rash</source>
        <translation>ふくらはぎが腫れる・痛む、または発疹が出る</translation>
    </message>
    <message>
        <source>Chest pain, difficulty in breathing, paralysis or confusion: call 119 (ambulance) first.</source>
        <translation>胸の痛み、息苦しさ、手足のまひ、意識がはっきりしないときは、まず119番（救急車）へ電話してください。</translation>
    </message>
</context>
</TS>
