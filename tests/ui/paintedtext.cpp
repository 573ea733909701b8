#include "tests/ui/paintedtext.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace ayumi::test {

namespace {

/// Draws nothing and remembers the texts.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine()
        : QPaintEngine(QPaintEngine::AllFeatures)
    {
    }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF&, const QTextItem& item) override { text += item.text(); }
    [[nodiscard]] Type type() const override { return QPaintEngine::User; }

    QString text;
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(QSize size)
        : m_size(size)
    {
    }

    [[nodiscard]] QPaintEngine* paintEngine() const override { return &m_engine; }
    [[nodiscard]] const QString& text() const { return m_engine.text; }

protected:
    [[nodiscard]] int metric(PaintDeviceMetric which) const override
    {
        switch (which) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmNumColors:
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return 96;
        }
    }

private:
    QSize m_size;
    mutable TextEngine m_engine;
};

} // namespace

QString paintedText(QWidget& widget)
{
    TextDevice device(widget.size());
    widget.render(&device);
    return device.text();
}

} // namespace ayumi::test
