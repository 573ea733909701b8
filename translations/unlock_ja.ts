<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ayumi::BrandPanel</name>
    <message>
        <source>From the first message to the last call, one step at a time.</source>
        <translation>最初のメッセージから最後のお電話まで、一歩ずつ。</translation>
    </message>
</context>
<context>
    <name>ayumi::CreateClinicForm</name>
    <message>
        <source>Folder for the clinic</source>
        <translation>クリニックのフォルダー</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>クリニックを新しく作る</translation>
    </message>
    <message>
        <source>You will be its first administrator. Others are added in Settings.</source>
        <translation>あなたが最初の管理者になります。ほかのスタッフは「設定」で追加できます。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>As you will sign in, for example 佐藤 美咲.</source>
        <translation>サインインに使う名前です（例：佐藤 美咲）。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>保存先フォルダー</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>作成する</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>At least 8 characters. Several words together are best.</source>
        <translation>8文字以上。いくつかの言葉を組み合わせるのが最適です。</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>パスワードを決めてください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Choose a folder.</source>
        <translation>フォルダーを選んでください。</translation>
    </message>
    <message>
        <source>Setting up the clinic…</source>
        <translation>クリニックを作成しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::FirstStart</name>
    <message>
        <source>Welcome</source>
        <translation>ようこそ</translation>
    </message>
    <message>
        <source>Ayumi keeps everything of your clinic encrypted in one folder on this computer. Set up your clinic, or look around in a clinic of invented people first.</source>
        <translation>歩みは、クリニックの記録をすべて暗号化し、このコンピューターの1つのフォルダーに保存します。クリニックを新しく作るか、まずは架空の患者によるデモをご覧ください。</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>クリニックを新しく作る</translation>
    </message>
    <message>
        <source>Open the demo clinic</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>Open a clinic folder that exists already…</source>
        <translation>既存のクリニックのフォルダーを開く…</translation>
    </message>
</context>
<context>
    <name>ayumi::RecoveryKeyPage</name>
    <message>
        <source>Keep this recovery key</source>
        <translation>復旧キーを保管してください</translation>
    </message>
    <message>
        <source>It is shown only now. If every administrator forgets the password, it is the only way back to your data: nobody else can open it. Print it and keep it in a safe, away from this computer.</source>
        <translation>表示されるのは今回だけです。管理者全員がパスワードを忘れた場合、記録を開ける唯一の手段になります。ほかの誰にも開くことはできません。印刷して、このコンピューターとは別の安全な場所に保管してください。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>The key is in a safe place.</source>
        <translation>復旧キーを安全な場所に保管しました。</translation>
    </message>
</context>
<context>
    <name>ayumi::ResetPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>With the recovery key that was printed when the clinic was set up, an administrator can choose a new password. Everybody else asks an administrator.</source>
        <translation>クリニック作成時に印刷した復旧キーを使い、管理者が新しいパスワードを設定できます。管理者以外の方は、管理者にご依頼ください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>復旧キー</translation>
    </message>
    <message>
        <source>Eight groups of five. Capitals, hyphens and spaces do not matter.</source>
        <translation>5文字ずつ8組です。大文字・小文字、ハイフン、空白は区別しません。</translation>
    </message>
    <message>
        <source>The same password again</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>Set the password</source>
        <translation>パスワードを設定</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose a password.</source>
        <translation>パスワードを決めてください。</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>2つのパスワードが一致しません。</translation>
    </message>
    <message>
        <source>Setting the password…</source>
        <translation>パスワードを設定しています…</translation>
    </message>
</context>
<context>
    <name>ayumi::SignInForm</name>
    <message>
        <source>Locked</source>
        <translation>ロック中</translation>
    </message>
    <message>
        <source>What you were working on is still there.</source>
        <translation>作業中の内容はそのまま残っています。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Forgot the password?</source>
        <translation>パスワードを忘れた場合</translation>
    </message>
    <message>
        <source>Sign in as somebody else</source>
        <translation>別のスタッフでサインイン</translation>
    </message>
    <message>
        <source>Another clinic…</source>
        <translation>別のクリニックを開く…</translation>
    </message>
</context>
<context>
    <name>ayumi::UnlockView</name>
    <message>
        <source>The new password is set. Please sign in with it.</source>
        <translation>新しいパスワードを設定しました。このパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>Making a clinic of invented people…</source>
        <translation>架空の患者によるデモを作成しています…</translation>
    </message>
    <message>
        <source>Clinic folder</source>
        <translation>クリニックのフォルダー</translation>
    </message>
</context>
</TS>
