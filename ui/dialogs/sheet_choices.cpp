#include "dialogs/sheet_choices.h"

#include "dialogs/field_access.h"

#include <QComboBox>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {
constexpr int asItFits = -1; // of the ways in which a sheet may lie
}

SheetChoices::SheetChoices(QWidget *parent)
    : QWidget(parent)
    , m_sheet(new QComboBox(this))
    , m_way(new QComboBox(this))
    , m_zoom(new QComboBox(this))
{
    for (const auto &[name, id] :
         {std::pair(tr("A4"), QPageSize::A4), std::pair(tr("A3"), QPageSize::A3),
          std::pair(tr("B4"), QPageSize::JisB4), std::pair(tr("B5"), QPageSize::JisB5),
          std::pair(tr("Letter"), QPageSize::Letter)})
        m_sheet->addItem(name, int(id));
    m_way->addItem(tr("As it fits"), asItFits);
    m_way->addItem(tr("Upright"), int(QPageLayout::Portrait));
    m_way->addItem(tr("On its side"), int(QPageLayout::Landscape));
    m_zoom->addItem(tr("Page width"), int(PaperView::Zoom::PageWidth));
    m_zoom->addItem(tr("Whole page"), int(PaperView::Zoom::WholePage));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setVerticalSpacing(8);
    addNamedRow(*form, u"sheet"_s, tr("Pape&r"), m_sheet);
    addNamedRow(*form, u"way"_s, tr("&Orientation"), m_way);
    addNamedRow(*form, u"zoom"_s, tr("&View"), m_zoom);
    for (const QComboBox *box : {m_sheet, m_way})
        connect(box, &QComboBox::currentIndexChanged, this, &SheetChoices::sheetChanged);
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &SheetChoices::zoomChanged);
}

void SheetChoices::propose(const Paper &paper)
{
    const QSignalBlocker blocker(m_sheet);
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(int(paper.layout.pageSize().id()))));
}

QPageLayout SheetChoices::layoutFor(const Paper &paper) const
{
    QPageLayout layout = paper.layout;
    const auto size = QPageSize::PageSizeId(m_sheet->currentData().toInt());
    if (size != layout.pageSize().id())
        layout.setPageSize(QPageSize(size), layout.minimumMargins());
    const int way = m_way->currentData().toInt();
    if (way != asItFits)
        layout.setOrientation(QPageLayout::Orientation(way));
    return layout;
}

PaperView::Zoom SheetChoices::zoom() const
{
    return PaperView::Zoom(m_zoom->currentData().toInt());
}

} // namespace yeonsu
