#include "ui/kit/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace ayumi {

namespace {

class ThemedIconEngine final : public QIconEngine
{
public:
    ThemedIconEngine(QString name, QColor Colours::* ink)
        : m_name(std::move(name))
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(themedIconSvg(m_name, inkFor(mode)));
        painter->setRenderHint(QPainter::Antialiasing);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        if (size.isEmpty())
            return {}; // asked for before there is a place for it
        // QIcon hands over device pixels and sets the ratio on the pixmap itself.
        Q_UNUSED(scale);
        const QString key = u"ayumi-icon/%1/%2/%3x%4"_s.arg(m_name, inkFor(mode).name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = QPixmap(size);
        drawn.fill(Qt::transparent);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(m_name, m_ink); }
    bool isNull() override { return themedIconSvg(m_name, theme().colours.ink).isEmpty(); }
    QString iconName() override { return m_name; }

private:
    [[nodiscard]] QColor inkFor(QIcon::Mode mode) const
    {
        return mode == QIcon::Disabled ? theme().colours.placeholder : theme().colours.*m_ink;
    }

    QString m_name;
    QColor Colours::* m_ink;
};

} // namespace

QByteArray themedIconSvg(const QString& name, const QColor& ink)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString drawing = QString::fromUtf8(file.readAll());
    // Breeze draws in "currentColor" of a class that a style sheet inside the file defines; a few
    // icons have a class of their own for red or green, which here comes from the theme as well.
    static const QRegularExpression textColour(
        uR"((\.ColorScheme-[A-Za-z]+\s*\{\s*color\s*:\s*)#[0-9a-fA-F]+)"_s);
    drawing.replace(textColour, uR"(\1)"_s + ink.name());
    return drawing.toUtf8();
}

QIcon themedIcon(const QString& name, QColor Colours::* ink)
{
    return QIcon(new ThemedIconEngine(name, ink));
}

} // namespace ayumi
