# rosenbrock: paths of all arms on seed 1
# Draw it again with: gnuplot rosenbrock-contour.gp
NAME = 'rosenbrock-contour'; TITLE = 'rosenbrock_contour'; WIDTH = 700; HEIGHT = 600
load 'style.gp'
set label 1 '{/:Bold rosenbrock}' at screen 0.0229, screen 0.9633 left font ",14" tc rgb INK
set label 2 'paths of all arms on seed 1' at screen 0.0229, screen 0.93 left font ",11" tc rgb MUTED
GRID = 'rosenbrock-contour.dat'
set xrange [-1.680234266531719:-1.2825869879344254]
set yrange [1.35:1.6874866202117251]
set contour base; unset surface
set cntrparam levels discrete 20.0, 40.0, 60.0, 80.0, 100.0, 120.0, 140.0, 160.0, 180.0, 200.0
set table $LINES
splot GRID matrix using (-1.680234266531719 + $1*0.0022091515477627418):(1.35 + $2*0.001874925667842917):3
unset table
unset contour
set lmargin at screen 0.0943; set rmargin at screen 0.8686
set bmargin at screen 0.0933; set tmargin at screen 0.86
set border 15
unset grid
set xlabel '{/:Italic x}_1' tc rgb TEXT offset 0,0.3
set ylabel '{/:Italic x}_2' tc rgb TEXT offset 0.5,0
set palette defined (0 "#93a4b5", 0.35 "#bcc8d3", 0.7 "#e3e9ee", 1 "#ffffff") maxcolors 32
set cbrange [5.210247719983232:216.57673977669094]
set cblabel 'f' tc rgb TEXT offset 0.5,0
set colorbox user origin 0.8914,0.0933 size 0.02,0.7667 noborder
set cbtics scale 0.3 font ",10"
P = 'rosenbrock-contour-paths.dat'
set arrow from screen 0.0943, screen 0.89 to screen 0.12, screen 0.89 nohead lc rgb C1 lw 2
set label 'adadelta' at screen 0.1286, screen 0.89 left font ",11" tc rgb TEXT
set label '○ start' at screen 0.2297, screen 0.89 left font ",11" tc rgb TEXT
set label '● end' at screen 0.3214, screen 0.89 left font ",11" tc rgb TEXT
plot GRID matrix using (-1.680234266531719 + $1*0.0022091515477627418):(1.35 + $2*0.001874925667842917):3 with image, \
  $LINES using 1:2 with lines lw 0.5 lc rgb "#a057606a", \
  P index 0 using 1:2 with lines lw 3.4 lc rgb "#40ffffff", \
  P index 0 using 1:2 with lines lw 1.7 lc rgb C1, \
  P index 0 every ::100::100 using 1:2 with points pt 7 ps 0.9 lc rgb C1, \
  P index 1 using 1:2 with points pt 6 ps 1 lw 2 lc rgb INK
