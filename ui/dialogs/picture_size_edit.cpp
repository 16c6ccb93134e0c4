#include "dialogs/picture_size_edit.h"

#include "charts/chart_words.h"
#include "charts/picture_preset.h"
#include "charts/picture_size.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr double millimetresOfInch = 25.4;

enum Unit { Pixels, Millimetres };

} // namespace

PictureSizeEdit::PictureSizeEdit(QWidget *parent)
    : QWidget(parent)
    , m_preset(new QComboBox(this))
    , m_own(makeOwnSize())
    , m_result(new QLabel(this))
{
    for (const PicturePreset &preset : picturePresets)
        m_preset->addItem(presetText(preset), QString(preset.key));
    m_preset->addItem(tr("Size of your own…"), QString());
    m_preset->setObjectName(u"preset"_s);
    m_preset->setAccessibleName(tr("Size"));
    m_result->setProperty("muted", true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_preset);
    layout->addWidget(m_own);
    layout->addWidget(m_result);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &PictureSizeEdit::refresh);
    setOptions({});
}

QWidget *PictureSizeEdit::makeOwnSize()
{
    auto *own = new QWidget(this);
    m_width = new QDoubleSpinBox(own);
    m_height = new QDoubleSpinBox(own);
    m_unit = new QComboBox(own);
    m_dpi = new QSpinBox(own);
    m_unit->addItems({tr("px"), tr("mm")});
    m_dpi->setRange(72, 1200);
    m_dpi->setSuffix(tr(" DPI"));
    m_width->setAccessibleName(tr("Width"));
    m_height->setAccessibleName(tr("Height"));
    m_unit->setAccessibleName(tr("Unit"));
    m_dpi->setAccessibleName(tr("Dots per inch"));
    auto *grid = new QGridLayout(own);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    grid->addWidget(m_width, 0, 0);
    grid->addWidget(new QLabel(u"×"_s, own), 0, 1);
    grid->addWidget(m_height, 0, 2);
    grid->addWidget(m_unit, 1, 0);
    grid->addWidget(m_dpi, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
    for (const QDoubleSpinBox *side : {m_width, m_height})
        connect(side, &QDoubleSpinBox::valueChanged, this, &PictureSizeEdit::refresh);
    connect(m_dpi, &QSpinBox::valueChanged, this, [this] {
        setLimits();
        refresh();
    });
    connect(m_unit, &QComboBox::activated, this, &PictureSizeEdit::takeUnit);
    return own;
}

void PictureSizeEdit::setOptions(const PictureOptions &options)
{
    {
        const QSignalBlocker preset(m_preset);
        const QSignalBlocker width(m_width);
        const QSignalBlocker height(m_height);
        const QSignalBlocker dpi(m_dpi);
        m_preset->setCurrentIndex(presetWithKey(options.preset) ? m_preset->findData(options.preset)
                                                                : m_preset->count() - 1);
        m_unit->setCurrentIndex(options.isInMillimetres ? Millimetres : Pixels);
        m_dpi->setValue(options.dpi);
        setLimits();
        m_width->setValue(options.ownSize.width());
        m_height->setValue(options.ownSize.height());
    }
    refresh();
}

void PictureSizeEdit::takeInto(PictureOptions &options) const
{
    options.preset = m_preset->currentData().toString();
    options.ownSize = {m_width->value(), m_height->value()};
    options.isInMillimetres = m_unit->currentIndex() == Millimetres;
    options.dpi = m_dpi->value();
}

/// In the unit that is chosen.
void PictureSizeEdit::setLimits()
{
    const bool isMillimetres = m_unit->currentIndex() == Millimetres;
    const double pixel = isMillimetres ? millimetresOfInch / m_dpi->value() : 1;
    for (QDoubleSpinBox *side : {m_width, m_height}) {
        side->setDecimals(isMillimetres ? 1 : 0);
        side->setRange(std::ceil(smallestSide * pixel * 10) / 10, std::floor(largestSide * pixel * 10) / 10);
    }
}

/// The picture stays as large as it is.
void PictureSizeEdit::takeUnit()
{
    const double pixel = millimetresOfInch / m_dpi->value();
    const double factor = m_unit->currentIndex() == Millimetres ? pixel : 1 / pixel;
    const QSizeF before(m_width->value(), m_height->value());
    const QSignalBlocker width(m_width);
    const QSignalBlocker height(m_height);
    setLimits();
    m_width->setValue(before.width() * factor);
    m_height->setValue(before.height() * factor);
    refresh();
}

QSize PictureSizeEdit::size() const
{
    PictureOptions options;
    takeInto(options);
    return pictureSize(options);
}

int PictureSizeEdit::dpi() const
{
    PictureOptions options;
    takeInto(options);
    return pictureDpi(options);
}

void PictureSizeEdit::refresh()
{
    m_own->setVisible(!presetWithKey(m_preset->currentData().toString()));
    const auto millimetres = [this](int pixels) { return qRound(pixels * millimetresOfInch / dpi()); };
    m_result->setText(tr("%1 × %2 px, on paper %3 × %4 mm")
                          .arg(size().width())
                          .arg(size().height())
                          .arg(millimetres(size().width()))
                          .arg(millimetres(size().height())));
    emit changed();
}

} // namespace yeonsu
