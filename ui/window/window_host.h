// Keeps what outlives a window: the open register and its edits. Makes the window anew for another
// language, and does what the File and View menus ask for.
#pragma once

#include "editing/editing_session.h"
#include "support/live_facts.h"
#include "support/prompts.h"
#include "support/settings.h"
#include "window/notice_bar.h"
#include "window/window_help.h"

#include <QObject>

#include <functional>
#include <memory>

namespace yeonsu {

class MainWindow;
class WindowBackups;

class WindowHost : public QObject
{
    Q_OBJECT

public:
    explicit WindowHost(Prompts &prompts, QObject *parent = nullptr);
    ~WindowHost() override;

    [[nodiscard]] MainWindow &window() const { return *m_window; }
    [[nodiscard]] WindowHelp &help() { return m_help; }
    /// Null while no register is open.
    [[nodiscard]] EditingSession *session() const { return m_register ? &m_register->session : nullptr; }
    [[nodiscard]] LiveFacts *facts() const { return m_register ? &m_register->facts : nullptr; }

    void show();
    /// What cannot be opened is said; the register that is open stays. So it does where what is being typed
    /// into it is refused, and where a sealed copy has to be opened first.
    bool openRegister(const QString &path);
    /// Closes the register while `work` on another thread replaces its file, and opens it again, whatever
    /// becomes of it; what went wrong is said. Not to be called from within the window.
    void reopenAfter(const std::function<Result<void>()> &work);
    /// These make the window anew, unless what is being typed in it is refused. Nothing: the language of the
    /// system.
    void changeLanguage(std::optional<Language> language);
    void changeAppearance(Appearance appearance);

private:
    /// A window of the register shares it, as it goes a little later than it is replaced.
    struct OpenRegister
    {
        explicit OpenRegister(std::unique_ptr<Register> store)
            : session(std::move(store))
            , facts(session.store())
        {
        }

        EditingSession session;
        LiveFacts facts;
    };

    void newRegister();
    void chooseRegister();
    void openSample();
    void closeRegister();
    void check();
    void rebuildWindow();
    void redrawWindow();
    void replaceRegister(std::shared_ptr<OpenRegister> next);
    void goOn();
    void sayHowItIsOpen(const RegisterFileState &state);
    void showFindings(const QStringList &findings);
    void say(const Notice &notice);
    void connectActions();

    Prompts &m_prompts;
    WindowHelp m_help;
    WindowBackups *m_backups;
    std::shared_ptr<OpenRegister> m_register;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace yeonsu
