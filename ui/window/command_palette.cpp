#include "window/command_palette.h"

#include "domain/text.h"
#include "support/application_style.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int DetailRole = Qt::UserRole;
constexpr QSize usualSize(600, 420);
constexpr int margin = 12;

/// The text at the left, and at the right in grey what it is.
class PaletteDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, option.palette.color(QPalette::Highlight));
        const QRect line = option.rect.adjusted(margin, 0, -margin, 0);
        const QFontMetrics metrics(option.font);
        const QString detail =
            metrics.elidedText(index.data(DetailRole).toString(), Qt::ElideMiddle, line.width() / 2);
        const int detailWidth = metrics.horizontalAdvance(detail);
        const QString text =
            metrics.elidedText(index.data().toString(), Qt::ElideRight, line.width() - detailWidth - margin);
        painter->setPen(currentColours().text);
        painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
        painter->setPen(currentColours().mutedText);
        painter->drawText(line, Qt::AlignRight | Qt::AlignVCenter, detail);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, QFontMetrics(option.font).height() + 14};
    }
};

} // namespace

CommandPalette::CommandPalette(const std::vector<Source> &sources, QWidget *parent)
    : QDialog(parent)
    , m_sources(sources)
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_model(new QStandardItemModel(this))
{
    setWindowTitle(tr("Find anything"));
    setObjectName(u"commandPalette"_s);
    resize(usualSize);
    m_line->setPlaceholderText(tr("Type a command, a person, a course or a place"));
    m_line->setAccessibleName(windowTitle());
    m_line->installEventFilter(this);
    m_list->setAccessibleName(tr("Found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(m_line);
    layout->addWidget(m_list, 1);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::chooseCurrent);
    connect(m_list, &QListView::clicked, this, &CommandPalette::chooseCurrent);
    find({});
}

/// The arrows walk through the list while one types.
bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::find(const QString &typed)
{
    m_entries.clear();
    for (const Source &source : m_sources) {
        std::vector<PaletteEntry> found = source(typed);
        std::move(found.begin(), found.end(), std::back_inserter(m_entries));
    }
    const QString start = u' ' + foldedText(typed);
    std::stable_partition(m_entries.begin(), m_entries.end(), [&start](const PaletteEntry &entry) {
        return QString(u' ' + foldedText(entry.text)).contains(start);
    });
    m_model->clear();
    for (const PaletteEntry &entry : m_entries) {
        auto *item = new QStandardItem(entry.text);
        item->setData(entry.detail, DetailRole);
        item->setData(u"%1, %2"_s.arg(entry.text, entry.detail), Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex(m_model->index(0, 0));
}

void CommandPalette::refresh()
{
    const int row = m_list->currentIndex().row();
    find(m_line->text());
    m_list->setCurrentIndex(m_model->index(std::clamp(row, 0, m_model->rowCount() - 1), 0));
}

/// What it does may open dialogs, and so waits until this one is gone.
void CommandPalette::chooseCurrent()
{
    const int row = m_list->currentIndex().row();
    if (row < 0)
        return;
    QMetaObject::invokeMethod(parentWidget(), m_entries[std::size_t(row)].choose, Qt::QueuedConnection);
    accept();
}

} // namespace yeonsu
