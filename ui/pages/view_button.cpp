#include "pages/view_button.h"

#include "dialogs/questions.h"
#include "dialogs/view_dialog.h"
#include "editing/view_acts.h"

#include <QActionGroup>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace yeonsu {

namespace {

constexpr int widestName = 180;

QString asMenuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

} // namespace

ViewButton::ViewButton(EditingSession &session, const QString &page, const ListView &usual,
                       const QString &readOnlyReason, QWidget *parent)
    : QToolButton(parent)
    , m_session(session)
    , m_page(page)
    , m_readOnlyReason(readOnlyReason)
    , m_usual(usual)
    , m_shown(usual)
{
    setObjectName(u"views"_s);
    setProperty("quiet", true);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    setPopupMode(QToolButton::InstantPopup);
    updateText();
    connect(menu(), &QMenu::aboutToShow, this, &ViewButton::fillMenu);
    connect(&session.store(), &Register::changed, this, &ViewButton::followRegister);
}

void ViewButton::follow(const ListView &shown)
{
    m_shown = shown;
    updateText();
}

void ViewButton::setCurrent(SavedViewId id)
{
    m_current = m_session.store().find(id).value_or(std::nullopt).value_or(SavedView());
    m_unchanged = toDefinition(fromDefinition(m_current.definition));
    updateText();
}

void ViewButton::fillMenu()
{
    menu()->clear();
    addViews();
    menu()->addSeparator();
    addActs();
}

void ViewButton::addViews()
{
    auto *group = new QActionGroup(menu());
    const auto add = [&](const QString &text, bool isShown) {
        QAction *action = group->addAction(menu()->addAction(asMenuText(text)));
        action->setCheckable(true);
        action->setChecked(isShown);
        return action;
    };
    QAction *usual =
        add(tr("Usual view"), current().isNull() && toDefinition(m_shown) == toDefinition(m_usual));
    connect(usual, &QAction::triggered, this, [this] { emit viewRequested(m_usual); });
    const Result<std::vector<SavedView>> views = viewsOf(m_session.store(), m_page);
    for (const SavedView &view : views.value_or(std::vector<SavedView>()))
        connect(add(view.name, view.id == current()), &QAction::triggered, this,
                [this, view] { show(view); });
}

void ViewButton::addActs()
{
    QList<QAction *> acts;
    if (!current().isNull() && isChanged())
        acts << menu()->addAction(tr("Save changes to “%1”").arg(asMenuText(m_current.name)), this,
                                  &ViewButton::saveChanges);
    acts << menu()->addAction(tr("Save this view…"), this, &ViewButton::saveView);
    if (!current().isNull()) {
        acts << menu()->addAction(tr("Rename “%1”…").arg(asMenuText(m_current.name)), this,
                                  &ViewButton::renameCurrent);
        acts << menu()->addAction(tr("Delete “%1”…").arg(asMenuText(m_current.name)), this,
                                  &ViewButton::deleteCurrent);
    }
    for (QAction *act : acts) {
        act->setEnabled(m_readOnlyReason.isEmpty());
        act->setToolTip(m_readOnlyReason);
    }
}

void ViewButton::show(const SavedView &view)
{
    ListView wanted = fromDefinition(view.definition);
    wanted.saved = view.id;
    wanted.selected = m_shown.selected;
    emit viewRequested(wanted);
    // As far as the page could show it.
    m_unchanged = toDefinition(m_shown);
    updateText();
}

bool ViewButton::showView(SavedViewId id)
{
    const std::optional<SavedView> view = m_session.store().find(id).value_or(std::nullopt);
    if (!view || view->page != m_page)
        return false;
    show(*view);
    return true;
}

void ViewButton::saveView()
{
    SavedView view{{}, m_page, m_current.name, toDefinition(m_shown)};
    ViewDialog dialog(m_session, view, this);
    if (dialog.exec() == QDialog::Accepted)
        setCurrent(dialog.viewId());
}

void ViewButton::saveChanges()
{
    SavedView view = m_current;
    view.definition = toDefinition(m_shown);
    if (const Result<AppliedChange> applied = m_session.apply(savedView(m_current, view)); !applied)
        tellError(this, applied.error());
}

void ViewButton::renameCurrent()
{
    ViewDialog(m_session, m_current, this).exec();
}

void ViewButton::deleteCurrent()
{
    askAndApply(this, m_session, deletedView(m_current));
}

/// The view may be renamed, kept anew or deleted here, by undo or elsewhere.
void ViewButton::followRegister(const AppliedChange &change)
{
    for (const RowChange &each : change.changeSet.changes) {
        const Row &row = each.after ? *each.after : *each.before;
        if (const auto *view = std::get_if<SavedView>(&row); view && view->id == current())
            setCurrent(each.after ? view->id : SavedViewId());
    }
}

bool ViewButton::isChanged() const
{
    return toDefinition(m_shown) != m_unchanged;
}

void ViewButton::updateText()
{
    if (current().isNull()) {
        setText(tr("Views"));
        setAccessibleName(tr("Views"));
        setToolTip(tr("Filters, order and columns, kept under a name"));
        return;
    }
    const QString name = isChanged() ? tr("%1 (changed)").arg(m_current.name) : m_current.name;
    setAccessibleName(tr("View: %1").arg(name));
    setToolTip(accessibleName());
    setText(asMenuText(fontMetrics().elidedText(accessibleName(), Qt::ElideRight, widestName)));
}

} // namespace yeonsu
