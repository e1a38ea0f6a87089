-- Links to Markdown files of the tree lead to their pages; what else of the tree a page shows is listed for copying, and
-- a folder without a page is named but not linked.
local source, assets = os.getenv("SOURCE"), os.getenv("ASSETS")
local folder = source:match("^(.*)/[^/]*$") or "."

local function exists(path)
  local file = io.open(path, "rb")
  if file then
    local is_file = file:read(0) ~= nil or file:seek("end") == 0
    file:close()
    return is_file
  end
  return false
end

local function is_remote(target) return target:match("^%a[%w+.-]*:") or target:match("^#") or target == "" end

-- "a/../b" without its detours.
local function plain(path)
  local parts = {}
  for part in path:gmatch("[^/]+") do
    if part == ".." and #parts > 0 and parts[#parts] ~= ".." then table.remove(parts)
    elseif part ~= "." then table.insert(parts, part) end
  end
  return table.concat(parts, "/")
end

local function list(path)
  local file = io.open(assets, "a")
  file:write(plain(path), "\n")
  file:close()
end

-- The address on the site; nil for what has none.
local function address(target)
  local path, anchor = target:match("^([^#]*)(.*)$")
  local file = folder .. "/" .. path:gsub("%%20", " ")
  if path:match("%.md$") then return path:gsub("%.md$", ".html") .. anchor end
  if exists(file) then
    -- Pictures of the catalogues lie on the site already.
    if not folder:match("catalogue$") or folder:match("^Results") then list(file) end
    return target
  end
  if exists(file:gsub("/$", "") .. "/README.md") then return path:gsub("/?$", "/README.html") .. anchor end
  return nil
end

function Link(link)
  if is_remote(link.target) then return nil end
  local new = address(link.target)
  if not new then return link.content end
  link.target = new
  return link
end

function Image(image)
  if is_remote(image.src) then return nil end
  image.src = address(image.src) or image.src
  image.attributes.loading = "lazy"
  return image
end

local function raw(element)
  if element.format ~= "html" then return nil end
  for _, name in ipairs({ "src", "srcset", "href" }) do
    element.text = element.text:gsub("(" .. name .. '=")([^"]+)(")', function(head, target, tail)
      if is_remote(target) then return nil end
      return head .. (address(target) or target) .. tail
    end)
  end
  return element
end
RawInline, RawBlock = raw, raw

-- "> [!WARNING]" as GitHub shows it.
function BlockQuote(quote)
  local first = quote.content[1]
  local mark = first and first.content and pandoc.utils.stringify(first.content[1]):match("^%[!(%u+)%]$")
  if not mark then return nil end
  table.remove(first.content, 1)
  return pandoc.Div(quote.content, pandoc.Attr("", { "alert", mark:lower() }))
end

-- A wide table moves in a box of its own.
function Table(table) return pandoc.Div({ table }, pandoc.Attr("", { "wide" }, { tabindex = "0", role = "region" })) end
